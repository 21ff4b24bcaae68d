create schema intake;

-- A random key for each concertation: source ids are kept only as keyed hashes, so that nobody can go back to the people of the source.
create table intake.import_key (
    concertation_id uuid primary key references debate.concertation,
    secret          bytea not null
);

create table intake.imported (
    concertation_id uuid not null references debate.concertation,
    kind            text not null check (kind in ('CONTRIBUTION', 'ARGUMENT', 'PERSON', 'VOTE', 'REPORT')),
    source_hash     bytea not null,
    target_id       uuid not null,
    primary key (concertation_id, kind, source_hash)
);
