-- Ways into a concertation by invitation, beside the list of addresses: a link one passes on, codes one prints.
create table debate.invitation_link (
    concertation_id uuid primary key references debate.concertation,
    token           text not null unique,
    made_at         timestamptz not null default now()
);

create table debate.invitation_code (
    code_hash       bytea primary key,
    concertation_id uuid not null references debate.concertation,
    made_at         timestamptz not null default now(),
    used_by         uuid references identity.account on delete set null,
    used            boolean not null default false
);
create index on debate.invitation_code (concertation_id);
create index on debate.invitation_code (used_by);

-- Who came in by one of them.
create table debate.admission (
    concertation_id uuid not null references debate.concertation,
    account_id      uuid not null references identity.account on delete cascade,
    way             text not null check (way in ('LINK', 'CODE')),
    admitted_on     date not null default current_date,
    primary key (concertation_id, account_id)
);
create index on debate.admission (account_id);
