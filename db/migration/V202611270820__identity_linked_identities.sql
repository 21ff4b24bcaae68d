-- who an identity provider says somebody is: found by issuer and subject only, the latter under a hash
create table identity.linked_identity (
  issuer text not null check (length(issuer) between 1 and 500),
  subject_hash bytea not null,
  account_id uuid not null references identity.account (id) on delete cascade,
  provider text not null check (length(provider) between 1 and 20),
  verified_on date,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  primary key (issuer, subject_hash)
);
create index on identity.linked_identity (account_id);

-- a member has a confirmed address or a verified identity: at the end of each transaction, whatever it did
alter table identity.account drop constraint account_check;

create function identity.require_way_in(account uuid) returns void language plpgsql as $$
begin
  perform from identity.account a where a.id = account and a.kind = 'MEMBER' and a.email is null for update;
  if found and not exists (
      select from identity.linked_identity l where l.account_id = account and l.verified_on is not null) then
    raise exception 'member % has neither an address nor a verified identity', account
      using errcode = 'check_violation', constraint = 'member_has_a_way_in';
  end if;
end $$;

create function identity.account_keeps_way_in() returns trigger language plpgsql as $$
begin
  perform identity.require_way_in(new.id);
  return null;
end $$;

create function identity.link_leaves_way_in() returns trigger language plpgsql as $$
begin
  perform identity.require_way_in(old.account_id);
  return null;
end $$;

create constraint trigger member_has_a_way_in after insert or update of kind, email on identity.account
  deferrable initially deferred for each row execute function identity.account_keeps_way_in();
create constraint trigger member_has_a_way_in after delete or update of account_id, verified_on on identity.linked_identity
  deferrable initially deferred for each row execute function identity.link_leaves_way_in();
