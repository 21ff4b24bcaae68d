create schema newsletter;

-- a letter of a concertation to those who follow it
create table newsletter.issue (
    id              uuid primary key default uuidv7(),
    concertation_id uuid not null references debate.concertation on delete cascade,
    subject         text not null check (length(subject) <= 120),
    -- Markdown
    body            text not null check (length(body) <= 10000),
    state           text not null check (state in ('DRAFT', 'WAITING', 'RETURNED', 'AGREED', 'SENT')),
    -- grows with every change of text or state: whoever read another one decides nothing
    revision        int not null default 1,
    changed_at      timestamptz not null,
    -- in the archive of the concertation, by the order of sending
    number          int,
    sent_at         timestamptz,
    unique (concertation_id, number),
    check ((state = 'SENT') = (number is not null)),
    check ((number is null) = (sent_at is null))
);

-- who wrote, agreed, returned, sent
create table newsletter.step (
    id         uuid primary key default uuidv7(),
    issue_id   uuid not null references newsletter.issue on delete cascade,
    act        text not null check (act in ('WRITTEN', 'SUBMITTED', 'AGREED', 'RETURNED', 'SENT')),
    account_id uuid references identity.account on delete set null,
    at         timestamptz not null,
    -- why it was returned
    word       text not null default '' check (length(word) <= 500)
);
create index on newsletter.step (issue_id);
create index on newsletter.step (account_id);
