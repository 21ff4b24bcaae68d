create schema opinion;

-- The last reading of the votes of a concertation that succeeded, as it is shown: counts and lists, nothing about one person.
create table opinion.reading (
    concertation_id uuid primary key references debate.concertation on delete cascade,
    revision        bigint not null,
    computed_at     timestamptz not null,
    content         jsonb not null,
    -- how many groups were found lately, and of each contribution its centre, its place on both axes and its priority
    ground          jsonb not null,
    -- when the last computation failed, if it did after that one
    failed_at       timestamptz
);

-- The group each person is in, so that groups keep their names from one reading to the next and whoever was placed stays.
create table opinion.place (
    concertation_id uuid not null references debate.concertation on delete cascade,
    voter_id        uuid not null references identity.account on delete cascade,
    group_number    smallint not null,
    primary key (concertation_id, voter_id)
);
create index on opinion.place (voter_id);
