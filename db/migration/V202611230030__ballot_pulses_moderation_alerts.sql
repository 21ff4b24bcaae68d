-- How many positions were given in an hour, and nothing about who: hours are coarse on purpose.
-- No foreign key: adding to it must never wait for somebody who edits the contribution.
create table ballot.pulse (
    contribution_id uuid not null,
    hour            timestamptz not null,
    members         int not null check (members >= 0),
    guests          int not null check (guests >= 0),
    primary key (contribution_id, hour)
);
create index on ballot.pulse (hour);

-- What the platform noticed by itself. members and guests: positions of the 48 hours that end with hour, the oldest first.
create table moderation.alert (
    id           uuid primary key default uuidv7(),
    content_kind text not null,
    content_id   uuid not null,
    kind         text not null check (kind in ('BURST')),
    territories  text[] not null,
    hour         timestamptz not null,
    expected     double precision not null,
    members      int[] not null check (cardinality(members) = 48),
    guests       int[] not null check (cardinality(guests) = 48),
    raised_at    timestamptz not null,
    settled_by   uuid references moderation.decision
);
create unique index on moderation.alert (content_kind, content_id, kind) where settled_by is null;
create index on moderation.alert (content_kind, content_id);
