-- A request goes with whoever made it; it stays when whoever decided is erased.
alter table territory.join_request drop constraint join_request_requested_by_fkey;
alter table territory.join_request
    add constraint join_request_requested_by_fkey foreign key (requested_by) references identity.account on delete cascade;
alter table territory.join_request drop constraint join_request_decided_by_fkey;
alter table territory.join_request
    add constraint join_request_decided_by_fkey foreign key (decided_by) references identity.account on delete set null;
