-- People who take part without an account: known by a secret their browser keeps, until they sign in and take over what they did.
alter table identity.account drop constraint account_kind_check;
alter table identity.account
    add constraint account_kind_check check (kind in ('MEMBER', 'GUEST', 'IMPORTED', 'DEMONSTRATION'));

create table identity.guest_device (
    token_hash bytea primary key,
    account_id uuid not null references identity.account on delete cascade
);
create index on identity.guest_device (account_id);

-- One-time links by which a guest goes on, on another device.
create table identity.guest_link (
    token_hash bytea primary key,
    account_id uuid not null references identity.account on delete cascade,
    expires_at timestamptz not null
);
create index on identity.guest_link (account_id);
