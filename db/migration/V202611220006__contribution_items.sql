create schema contribution;

create table contribution.item (
    id              uuid primary key default uuidv7(),
    concertation_id uuid not null references debate.concertation,
    author_id       uuid references identity.account on delete set null,
    author_college  text not null,
    kind            text not null check (kind in ('OPPORTUNITY', 'RISK', 'IMPACT', 'CRITERION', 'PROPOSAL')),
    theme_id        uuid references debate.theme,
    title           text not null check (length(title) between 1 and 300),
    body            text not null check (length(body) <= 20000),
    channel         text not null check (channel in ('ONLINE', 'PAPER', 'WORKSHOP', 'IMPORT')),
    state           text not null default 'PUBLISHED' check (state in ('PUBLISHED', 'HIDDEN', 'WITHDRAWN')),
    version         int not null default 1,
    submitted_at    timestamptz not null default now(),
    request_key     uuid unique
);
create index on contribution.item (concertation_id, submitted_at desc);
create index on contribution.item (author_id);

create table contribution.item_version (
    item_id    uuid not null references contribution.item,
    version    int not null,
    title      text not null,
    body       text not null,
    written_at timestamptz not null,
    primary key (item_id, version)
);
