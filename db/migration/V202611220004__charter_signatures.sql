create schema charter;

create table charter.charter_version (
    version      text primary key,
    title        text not null,
    body         jsonb not null,
    published_at timestamptz not null default now()
);

-- Kept forever: who signed which version, in what capacity, when.
create table charter.signature (
    id                 uuid primary key default uuidv7(),
    territory_code     text not null references territory.collectivite,
    version            text not null references charter.charter_version,
    signatory_name     text not null check (length(signatory_name) between 1 and 120),
    signatory_function text not null check (length(signatory_function) between 1 and 120),
    signed_by          uuid not null references identity.account,
    signed_on          date not null,
    unique (territory_code, version)
);
