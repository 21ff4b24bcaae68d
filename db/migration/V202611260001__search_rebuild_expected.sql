-- How many documents a rebuild is going to write, about: who asked for it can tell how long it still takes.
alter table search.rebuild_request add column expected bigint not null default 0;
