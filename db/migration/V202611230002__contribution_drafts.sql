-- What somebody is writing: one text per person and concertation, found again wherever they go on.
create table contribution.draft (
    account_id      uuid not null references identity.account on delete cascade,
    concertation_id uuid not null references debate.concertation,
    kind            text check (kind in ('OPPORTUNITY', 'RISK', 'IMPACT', 'CRITERION', 'PROPOSAL')),
    theme_id        uuid references debate.theme on delete set null,
    title           text not null default '' check (length(title) <= 300),
    body            text not null default '' check (length(body) <= 20000),
    revision        int not null default 1,
    request_key     uuid not null default gen_random_uuid(),
    saved_at        timestamptz not null,
    primary key (account_id, concertation_id)
);
create index on contribution.draft (concertation_id);
create index on contribution.draft (theme_id);
