create schema search;

-- What changed, in commit order: read with (tx, seq) > (:tx, :seq) and tx < pg_snapshot_xmin(pg_current_snapshot()).
-- Rows are kept: a node that was away for a month still catches up. object_id '*' stands for every object of the kind.
create table search.change (
    tx        xid8 not null default pg_current_xact_id(),
    seq       bigint generated always as identity,
    kind      text not null,
    object_id text not null,
    primary key (tx, seq)
);

-- Asked by the command line of the server that owns an index folder, which tells here how far it is.
create table search.rebuild_request (
    id           uuid primary key default uuidv7(),
    folder       uuid not null,
    requested_at timestamptz not null default now(),
    started_at   timestamptz,
    indexed      bigint not null default 0,
    finished_at  timestamptz,
    failed       boolean not null default false
);
create index on search.rebuild_request (folder) where finished_at is null;
