-- version: the number people see; revision: grows with every rewriting, also those that make no version.
alter table contribution.item add column revision int not null default 1;

-- What somebody proposes to change in somebody else’s text; base_version is the one they read.
create table contribution.suggestion (
    id             uuid primary key default uuidv7(),
    item_id        uuid not null references contribution.item,
    base_version   int not null,
    author_id      uuid references identity.account on delete set null,
    author_college text not null,
    title          text not null check (length(title) between 1 and 300),
    body           text not null check (length(body) <= 20000),
    reason         text not null check (length(reason) <= 500),
    state          text not null default 'PENDING' check (state in ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    hidden         boolean not null default false,
    answer         text not null default '' check (length(answer) <= 500),
    submitted_at   timestamptz not null default now(),
    answered_at    timestamptz,
    request_key    uuid not null unique,
    foreign key (item_id, base_version) references contribution.item_version
);
create index on contribution.suggestion (item_id);
create index on contribution.suggestion (author_id);
create unique index on contribution.suggestion (item_id, author_id) where state = 'PENDING';

alter table contribution.item_version add column suggestion_id uuid references contribution.suggestion;
create unique index on contribution.item_version (suggestion_id) where suggestion_id is not null;
