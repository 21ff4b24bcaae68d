create schema following;

-- what a member wants to hear of; a territory by its code, the others by their id
create table following.subscription (
    account_id uuid not null references identity.account on delete cascade,
    kind       text not null check (kind in ('CONCERTATION', 'CONTRIBUTION', 'TERRITORY')),
    object     text not null check (length(object) between 1 and 40),
    since      timestamptz not null,
    primary key (account_id, kind, object)
);
create index on following.subscription (kind, object);

-- how much one is written to; without a row, once a week
create table following.preference (
    account_id uuid primary key references identity.account on delete cascade,
    volume     text not null check (volume in ('ALL', 'WEEKLY', 'ESSENTIAL', 'NONE')),
    locale     text not null check (locale in ('fr', 'en'))
);

-- what happened and may be told, written with the change itself
create table following.happening (
    id              uuid primary key default uuidv7(),
    -- the same thing happens once
    key             text not null unique check (length(key) <= 200),
    kind            text not null check (kind in ('OPENED', 'STAGE', 'SYNTHESIS', 'CONCLUSIONS', 'REWRITTEN', 'ANSWERED',
        'HIDDEN', 'RESTORED', 'SUGGESTED', 'ACCEPTED', 'DECLINED', 'REPLIED')),
    detail          text not null default '' check (length(detail) <= 40),
    -- the suggestion or the reply it is about
    text_id         uuid,
    concertation_id uuid references debate.concertation on delete cascade,
    contribution_id uuid references contribution.item on delete cascade,
    -- who did it, and is not told
    actor_id        uuid references identity.account on delete set null,
    -- whose own text it is about, and who is told whatever they follow
    person_id       uuid references identity.account on delete cascade,
    at              timestamptz not null,
    spread          boolean not null default false
);
create index on following.happening (id) where not spread;
create index on following.happening (concertation_id);
create index on following.happening (contribution_id);
create index on following.happening (actor_id);
create index on following.happening (person_id);
create index on following.happening (at);

-- one thing told to one person
create table following.notice (
    id           uuid primary key default uuidv7(),
    account_id   uuid not null references identity.account on delete cascade,
    happening_id uuid not null references following.happening on delete cascade,
    own          boolean not null,
    at           timestamptz not null,
    seen_at      timestamptz,
    mail         text not null default 'WAITING' check (mail in ('WAITING', 'DIGEST', 'DONE')),
    letter_id    uuid,
    mailed_at    timestamptz,
    unique (account_id, happening_id),
    check ((letter_id is null) = (mailed_at is null))
);
create index on following.notice (account_id) where seen_at is null;
create index on following.notice (account_id, mailed_at) where mailed_at is not null;
create index on following.notice (account_id) where mail <> 'DONE';
create index on following.notice (happening_id);

-- what a letter carries to be left without signing in: this subject, or all letters where there is none
create table following.leaving (
    token_hash bytea primary key,
    account_id uuid not null references identity.account on delete cascade,
    kind       text,
    object     text,
    made_at    timestamptz not null,
    check ((kind is null) = (object is null))
);
create index on following.leaving (account_id);
create index on following.leaving (made_at);
