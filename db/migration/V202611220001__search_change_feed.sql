create schema search;

-- What changed, in commit order: read with (tx, seq) > (:tx, :seq) and tx < pg_snapshot_xmin(pg_current_snapshot()).
create table search.change (
    tx        xid8 not null default pg_current_xact_id(),
    seq       bigint generated always as identity,
    kind      text not null,
    object_id text not null,
    primary key (tx, seq)
);
