-- A report stays when whoever made it is erased.
alter table moderation.report alter column reporter_id drop not null;
alter table moderation.report drop constraint report_reporter_id_fkey;
alter table moderation.report
    add constraint report_reporter_id_fkey foreign key (reporter_id) references identity.account on delete set null;
