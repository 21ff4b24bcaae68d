-- What a collectivité looks like: up to two colours and a logo, made small by the server.
create table territory.look (
    territory_code text primary key references territory.collectivite,
    brand          text check (brand ~ '^#[0-9a-f]{6}$'),
    accent         text check (accent ~ '^#[0-9a-f]{6}$'),
    logo           bytea check (octet_length(logo) <= 16384),
    logo_width     int,
    logo_height    int,
    check ((logo is null) = (logo_width is null) and (logo is null) = (logo_height is null))
);

-- Who changed it and when; the colours as they were left, and what became of the logo.
create table territory.look_change (
    id             uuid primary key default uuidv7(),
    territory_code text not null references territory.collectivite,
    changed_by     uuid references identity.account on delete set null,
    changed_at     timestamptz not null,
    brand          text,
    accent         text,
    logo           text not null check (logo in ('SAME', 'NEW', 'REMOVED'))
);
create index on territory.look_change (territory_code);
