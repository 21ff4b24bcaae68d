create schema identity;

-- Ids are random and dates coarse: neither may tell who did what when.
create table identity.account (
    id             uuid primary key default gen_random_uuid(),
    kind           text not null check (kind in ('MEMBER', 'IMPORTED', 'DEMONSTRATION')),
    email          text unique check (email = lower(email)),
    public_name    text check (length(public_name) <= 80),
    college        text check (college in ('CITIZEN', 'ELECTED', 'AGENT', 'BUSINESS', 'ACADEMIC', 'ASSOCIATION')),
    territory_code text,
    created_on     date not null default current_date,
    check (kind <> 'MEMBER' or email is not null)
);

create table identity.role_grant (
    account_id     uuid not null references identity.account on delete cascade,
    role           text not null check (role in ('ADMINISTRATOR', 'COMMISSION', 'REFERENT', 'MODERATOR')),
    territory_code text not null default '',
    granted_by     uuid references identity.account on delete set null,
    granted_at     timestamptz not null default now(),
    primary key (account_id, role, territory_code),
    check ((role in ('ADMINISTRATOR', 'COMMISSION')) = (territory_code = ''))
);

-- One code at a time per browser. Both hashes are keyed by the browser's token, which is not here; the address is in code_hash.
create table identity.sign_in_code (
    browser_hash bytea primary key,
    code_hash    bytea not null,
    expires_at   timestamptz not null,
    attempts     int not null default 0,
    used_at      timestamptz
);

-- The one-time link printed at the first start, by which the first administrator gets in.
create table identity.first_administrator_link (
    token_hash bytea primary key,
    created_at timestamptz not null default now(),
    used_at    timestamptz
);

-- Buckets of Bucket4j, shared by all nodes.
create table identity.rate_limit (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
