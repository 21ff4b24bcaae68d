create schema ballot;

-- One person, one position on a contribution: the key says it. Dates are days, so that nobody can be followed minute by minute.
create table ballot.position (
    contribution_id uuid not null references contribution.item,
    voter_id        uuid not null references identity.account,
    choice          text not null check (choice in ('AGREE', 'MIXED', 'DISAGREE', 'PASS')),
    college         text not null,
    channel         text not null check (channel in ('ONLINE', 'PAPER', 'WORKSHOP', 'IMPORT')),
    assurance       text not null check (assurance in ('VERIFIED', 'EMAIL', 'GUEST', 'NONE')),
    cast_on         date not null,
    primary key (contribution_id, voter_id)
);
create index on ballot.position (voter_id);
