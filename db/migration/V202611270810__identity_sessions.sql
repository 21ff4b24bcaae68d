-- one sign-in of a member on one browser, as the person is shown it and may end it from elsewhere
create table identity.session (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references identity.account (id) on delete cascade,
  means text not null check (means in ('CODE', 'LINK', 'PASSKEY', 'PROVIDER', 'FIRST_ACCESS')),
  browser text not null check (length(browser) <= 80),
  opened_at timestamptz not null,
  seen_at timestamptz not null
);
create index on identity.session (account_id);
create index on identity.session (seen_at);

-- public keys of the authenticators people registered (Web Authentication, level 3)
create table identity.passkey (
  credential_id bytea primary key,
  account_id uuid not null references identity.account (id) on delete cascade,
  label text not null check (length(label) between 1 and 80),
  public_key bytea not null,
  signature_count bigint not null,
  verified boolean not null,
  transports text[] not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  attestation bytea not null,
  client_data bytea not null,
  created_at timestamptz not null,
  used_at timestamptz not null
);
create index on identity.passkey (account_id);

-- somebody who holds a role and lost every key: another administrator allows new ones for a day
create table identity.recovery (
  id uuid primary key default uuidv7(),
  account_id uuid not null references identity.account (id) on delete cascade,
  reason text not null check (length(reason) between 1 and 500),
  asked_at timestamptz not null,
  allowed_by uuid references identity.account (id) on delete set null,
  allowed_at timestamptz,
  used_at timestamptz,
  check (allowed_by is null or allowed_by <> account_id)
);
create unique index on identity.recovery (account_id) where used_at is null;
create index on identity.recovery (allowed_by);
