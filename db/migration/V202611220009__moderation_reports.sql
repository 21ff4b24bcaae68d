create schema moderation;

-- territories: whose moderators decide, as it was then.
create table moderation.report (
    id           uuid primary key default uuidv7(),
    content_kind text not null,
    content_id   uuid not null,
    territories  text[] not null,
    reporter_id  uuid not null references identity.account on delete cascade,
    reason       text not null,
    comment      text not null default '' check (length(comment) <= 2000),
    reported_at  timestamptz not null default now(),
    settled_by   uuid,
    unique (content_kind, content_id, reporter_id)
);
create index on moderation.report (content_kind, content_id) where settled_by is null;

-- Nothing is deleted: every decision is kept with its reason and its author.
create table moderation.decision (
    id           uuid primary key default uuidv7(),
    content_kind text not null,
    content_id   uuid not null,
    action       text not null check (action in ('HIDE', 'RESTORE', 'KEEP')),
    reason       text,
    explanation  text not null check (length(explanation) <= 4000),
    territories  text[] not null,
    author_id    uuid references identity.account on delete set null,
    decided_by   uuid references identity.account on delete set null,
    decided_at   timestamptz not null default now()
);
create index on moderation.decision (content_kind, content_id, decided_at desc);
create index on moderation.decision (author_id, decided_at desc);
create index on moderation.decision using gin (territories);
alter table moderation.report add foreign key (settled_by) references moderation.decision;
