create schema debate;

create table debate.concertation (
    id           uuid primary key default uuidv7(),
    slug         text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title        text not null check (length(title) between 1 and 160),
    presentation text not null check (length(presentation) <= 10000),
    publics      text not null default '' check (length(publics) <= 1000),
    visibility   text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'INVITATION')),
    state        text not null default 'DRAFT' check (state in ('DRAFT', 'OPENED')),
    origin       text not null default 'PLATFORM' check (origin in ('PLATFORM', 'IMPORT')),
    created_by   uuid references identity.account on delete set null,
    created_at   timestamptz not null default now(),
    revision     int not null default 0
);

-- The first territory (rank 0) leads and gives the page its address.
create table debate.concertation_territory (
    concertation_id uuid not null references debate.concertation,
    territory_code  text not null references territory.place,
    rank            int not null,
    primary key (concertation_id, territory_code),
    unique (concertation_id, rank)
);
create index on debate.concertation_territory (territory_code);

create table debate.question (
    concertation_id uuid not null references debate.concertation,
    rank            int not null,
    text            text not null check (length(text) between 1 and 300),
    primary key (concertation_id, rank)
);

create table debate.theme (
    id              uuid primary key default uuidv7(),
    concertation_id uuid not null references debate.concertation,
    code            text not null,
    label           text not null check (length(label) between 1 and 200),
    rank            int not null,
    unique (concertation_id, code)
);

-- What is open when; a stage opens and closes by the clock alone.
create table debate.stage (
    id              uuid primary key default uuidv7(),
    concertation_id uuid not null references debate.concertation,
    rank            int not null,
    kind            text not null check (kind in ('INFORMATION', 'CONTRIBUTION', 'VOTE', 'SYNTHESIS', 'CONCLUSION', 'FOLLOW_UP')),
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    may_contribute  boolean not null,
    may_argue       boolean not null,
    may_vote        boolean not null,
    check (starts_at < ends_at),
    unique (concertation_id, rank)
);

create table debate.invitee (
    concertation_id uuid not null references debate.concertation,
    email           text not null check (email = lower(email)),
    primary key (concertation_id, email)
);
