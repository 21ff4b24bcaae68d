-- A verified identity that was taken off an account still stands for that one, so that nobody is two verified people;
-- it lets in no more. Goes with the account.
alter table identity.linked_identity add column unlinked_on date;
alter table identity.linked_identity add check (unlinked_on is null or verified_on is not null);

create or replace function identity.require_way_in(account uuid) returns void language plpgsql as $$
begin
  perform from identity.account a where a.id = account and a.kind = 'MEMBER' and a.email is null for update;
  if found and not exists (
      select from identity.linked_identity l
      where l.account_id = account and l.verified_on is not null and l.unlinked_on is null) then
    raise exception 'member % has neither an address nor a verified identity', account
      using errcode = 'check_violation', constraint = 'member_has_a_way_in';
  end if;
end $$;

drop trigger member_has_a_way_in on identity.linked_identity;
create constraint trigger member_has_a_way_in
  after delete or update of account_id, verified_on, unlinked_on on identity.linked_identity
  deferrable initially deferred for each row execute function identity.link_leaves_way_in();

-- guests who have not come for long are looked for too
drop index identity.account_seen_on_idx;
create index on identity.account (seen_on) where kind in ('MEMBER', 'GUEST');
