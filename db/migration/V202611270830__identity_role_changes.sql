-- From this instant on the role no longer counts; null when it has no end. An emergency access always has one.
alter table identity.role_grant
  add column ends_at timestamptz,
  add column emergency boolean not null default false,
  add check (not emergency or (role = 'REFERENT' and ends_at is not null));

-- Who gave, moved or withdrew what: written with each change, and never written again.
create table identity.role_change (
  id bigint generated always as identity primary key,
  changed_at timestamptz not null,
  action text not null check (action in ('GIVEN', 'END_MOVED', 'WITHDRAWN', 'EMERGENCY_TAKEN', 'EMERGENCY_ENDED', 'KEYS_ALLOWED', 'KEYS_REPLACED')),
  account_id uuid references identity.account (id) on delete set null,
  changed_by uuid references identity.account (id) on delete set null,
  role text check (role in ('ADMINISTRATOR', 'COMMISSION', 'REFERENT', 'MODERATOR')),
  territory_code text not null default '',
  ends_at timestamptz,
  reason text not null default '' check (length(reason) <= 500),
  check ((role is null) = (action in ('KEYS_ALLOWED', 'KEYS_REPLACED'))),
  check (action <> 'EMERGENCY_TAKEN' or reason <> '')
);
create index on identity.role_change (account_id, id);
create index on identity.role_change (territory_code, id);
create index on identity.role_change (changed_by);

-- Only the erasure of an account touches a line: it stays, without the person and without the words about them.
create function identity.keep_role_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (new.account_id is null or new.account_id is not distinct from old.account_id)
       and (new.changed_by is null or new.changed_by is not distinct from old.changed_by)
       and row (new.id, new.changed_at, new.action, new.role, new.territory_code, new.ends_at, new.reason)
           is not distinct from row (old.id, old.changed_at, old.action, old.role, old.territory_code, old.ends_at, old.reason)
       and not exists (select from identity.account a
                       where (a.id = old.account_id and new.account_id is null)
                          or (a.id = old.changed_by and new.changed_by is null))
    then
      if new.account_id is null and new.action <> 'EMERGENCY_TAKEN' then new.reason := ''; end if;
      return new;
    end if;
  end if;
  raise exception 'identity.role_change is append-only';
end $$;
create trigger keep_role_change before update or delete on identity.role_change
  for each row execute function identity.keep_role_change();
create trigger keep_role_changes before truncate on identity.role_change
  for each statement execute function identity.keep_role_change();

-- What was given before there was a journal begins it.
insert into identity.role_change (changed_at, action, account_id, changed_by, role, territory_code)
select granted_at, 'GIVEN', account_id, granted_by, role, territory_code from identity.role_grant order by granted_at;

-- For whom somebody says they speak, and whether the référent of the territory confirmed it. One that counts or waits per person.
create table identity.affiliation (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references identity.account (id) on delete cascade,
  territory_code text not null,
  capacity text not null check (capacity in ('ELECTED', 'AGENT', 'REPRESENTATIVE')),
  organisation text not null default '' check (length(organisation) <= 120),
  title text not null default '' check (length(title) <= 120),
  state text not null check (state in ('ASKED', 'CONFIRMED', 'REFUSED', 'ENDED')),
  asked_at timestamptz not null,
  decided_by uuid references identity.account (id) on delete set null,
  decided_at timestamptz,
  answer text not null default '' check (length(answer) <= 500),
  ends_at timestamptz,
  check ((capacity = 'REPRESENTATIVE') = (organisation <> '')),
  check (capacity = 'REPRESENTATIVE' or title <> '')
);
create unique index on identity.affiliation (account_id) where state in ('ASKED', 'CONFIRMED');
create index on identity.affiliation (territory_code, state);
create index on identity.affiliation (account_id);
create index on identity.affiliation (decided_by);
