create schema territory;

-- The official directory; codes are ours and stable: COM-35238, EPCI-243500139, DEP-35, REG-53.
-- One row is one line of the reference file: arrays, and codes compared as plain ASCII, make a load take a second.
create table territory.place (
    code        text collate "C" primary key,
    kind        text not null check (kind in ('COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION')),
    cog         text collate "C",
    siren       text collate "C",
    name        text not null,
    search_name text collate "C" not null,
    slug        text collate "C" not null unique,
    population  int,
    -- Codes of the places it is directly part of.
    parents     text[] not null default '{}',
    postcodes   text[] not null default '{}',
    demonstration boolean not null default false,
    -- No longer in the directory, such as a commune merged into another: kept, because people and acts refer to it.
    former      boolean not null default false
);
create index on territory.place (cog);
create index on territory.place (siren);
create index on territory.place using gin (parents);
create index on territory.place using gin (postcodes);
create index place_words on territory.place using gin (to_tsvector('simple', search_name));

-- Which edition of the reference file is loaded.
create table territory.directory_edition (
    sha256    text primary key,
    loaded_at timestamptz not null default now()
);

create table territory.join_request (
    id               uuid primary key default uuidv7(),
    territory_code   text not null references territory.place,
    requested_by     uuid not null references identity.account,
    contact_name     text not null check (length(contact_name) between 1 and 120),
    contact_function text not null check (length(contact_function) between 1 and 120),
    audience         text not null check (length(audience) between 1 and 2000),
    state            text not null default 'PENDING' check (state in ('PENDING', 'ACCEPTED', 'DECLINED')),
    requested_at     timestamptz not null default now(),
    decided_by       uuid references identity.account,
    decided_at       timestamptz,
    reason           text,
    check ((state = 'PENDING') = (decided_at is null))
);
create unique index one_pending_request on territory.join_request (territory_code) where state = 'PENDING';

-- The body that joined: a place whose request the commission accepted.
create table territory.collectivite (
    territory_code text primary key references territory.place,
    audience       text not null,
    joined_at      timestamptz not null default now()
);
