create schema mail;

-- Letters on their way. Once one is sent, failed or useless, its words and its address are gone: kind, day and state stay for a while.
create table mail.outbox (
    id             uuid primary key default uuidv7(),
    account_id     uuid references identity.account on delete cascade,
    kind           text not null check (length(kind) between 1 and 80),
    state          text not null default 'WAITING'
        check (state in ('WAITING', 'SENT', 'FAILED', 'EXPIRED', 'WITHHELD', 'BOUNCED')),
    urgent         boolean not null,
    due_at         timestamptz not null,
    useful_until   timestamptz,
    refusals       int not null default 0,
    -- a hash of the key that must not be posted twice
    once_hash      bytea unique,
    address_hash   bytea not null,
    address        text,
    locale         text not null check (locale in ('fr', 'en')),
    subject        text,
    body           jsonb,
    unsubscribe    text,
    settled_on     date,
    check ((state = 'WAITING') = (settled_on is null)),
    check ((state = 'WAITING') = (address is not null)),
    check ((state = 'WAITING') = (subject is not null)),
    check ((state = 'WAITING') = (body is not null)),
    check (state = 'WAITING' or unsubscribe is null)
);
create index on mail.outbox (urgent, due_at) where state = 'WAITING';
create index on mail.outbox (useful_until) where state = 'WAITING' and useful_until is not null;
create index on mail.outbox (account_id);
create index on mail.outbox (address_hash);

-- Addresses that mail servers said do not work, under a hash: for good, or for now.
create table mail.bounce (
    address_hash bytea not null,
    permanent    boolean not null,
    status       text not null check (status ~ '^[245]\.[0-9]{1,3}\.[0-9]{1,3}$'),
    heard_at     timestamptz not null,
    primary key (address_hash, permanent)
);
