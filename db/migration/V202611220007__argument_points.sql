create schema argument;

create table argument.point (
    id              uuid primary key default uuidv7(),
    contribution_id uuid not null references contribution.item,
    author_id       uuid references identity.account on delete set null,
    author_college  text not null,
    stance          text not null check (stance in ('FOR', 'AGAINST')),
    body            text not null check (length(body) between 1 and 20000),
    source_url      text check (length(source_url) <= 2000),
    channel         text not null check (channel in ('ONLINE', 'PAPER', 'WORKSHOP', 'IMPORT')),
    state           text not null default 'PUBLISHED' check (state in ('PUBLISHED', 'HIDDEN', 'WITHDRAWN')),
    submitted_at    timestamptz not null default now(),
    request_key     uuid unique
);
create index on argument.point (contribution_id);
create index on argument.point (author_id);
