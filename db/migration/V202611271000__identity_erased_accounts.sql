-- Votes of people whose account was erased stand under accounts that tell nothing of anybody, see ADR-022. Their day is the
-- same for all.
alter table identity.account drop constraint account_kind_check;
alter table identity.account
    add constraint account_kind_check check (kind in ('MEMBER', 'GUEST', 'IMPORTED', 'DEMONSTRATION', 'ERASED'));
alter table identity.account
    add constraint account_erased_check
    check (kind <> 'ERASED' or num_nonnulls(email, public_name, college, territory_code) = 0);

-- The month in which a member was last there, by its first day, and when the member was told that the account sleeps.
alter table identity.account add column seen_on date not null default date_trunc('month', current_date)::date;
alter table identity.account add column idle_told_on date;
create index on identity.account (seen_on) where kind = 'MEMBER';
