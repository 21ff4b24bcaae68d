create table argument.useful (
    point_id   uuid not null references argument.point,
    account_id uuid not null references identity.account on delete cascade,
    marked_on  date not null,
    primary key (point_id, account_id)
);
create index on argument.useful (account_id);

create table argument.reply (
    id             uuid primary key default uuidv7(),
    point_id       uuid not null references argument.point,
    author_id      uuid references identity.account on delete set null,
    author_college text not null,
    body           text not null check (length(body) between 1 and 2000),
    channel        text not null check (channel in ('ONLINE', 'PAPER', 'WORKSHOP', 'IMPORT')),
    state          text not null default 'PUBLISHED' check (state in ('PUBLISHED', 'HIDDEN', 'WITHDRAWN')),
    submitted_at   timestamptz not null default now(),
    request_key    uuid unique
);
create index on argument.reply (point_id);
create index on argument.reply (author_id);
