create schema synthesis;

-- A quoted passage with its offsets in the text it was taken from.
create table synthesis.extract (
    id              uuid primary key default uuidv7(),
    concertation_id uuid not null references debate.concertation,
    contribution_id uuid not null references contribution.item,
    argument_id     uuid references argument.point,
    source_version  int not null,
    start_offset    int not null check (start_offset >= 0),
    end_offset      int not null,
    quote           text not null check (length(quote) between 1 and 4000),
    selected_by     uuid references identity.account on delete set null,
    selected_at     timestamptz not null default now(),
    check (end_offset > start_offset),
    unique nulls not distinct (contribution_id, argument_id, source_version, start_offset, end_offset)
);
create index on synthesis.extract (concertation_id);

-- The working text of a document; what was published is in synthesis.publication.
create table synthesis.draft (
    concertation_id uuid not null references debate.concertation,
    document        text not null check (document in ('SYNTHESIS', 'CONCLUSIONS')),
    intro           text not null default '' check (length(intro) <= 20000),
    revision        int not null default 0,
    primary key (concertation_id, document)
);

-- A removed sentence stays: what was published, or rests on it, still names it.
create table synthesis.sentence (
    id              uuid primary key default uuidv7(),
    concertation_id uuid not null references debate.concertation,
    rank            int not null,
    text            text not null check (length(text) between 1 and 2000),
    removed         boolean not null default false
);
create index on synthesis.sentence (concertation_id, rank);

create table synthesis.sentence_extract (
    sentence_id uuid not null references synthesis.sentence on delete cascade,
    extract_id  uuid not null references synthesis.extract,
    rank        int not null,
    primary key (sentence_id, extract_id)
);
create index on synthesis.sentence_extract (extract_id);

-- What the collectivité concludes, what it decides of it and what it answers.
create table synthesis.conclusion (
    id              uuid primary key default uuidv7(),
    concertation_id uuid not null references debate.concertation,
    rank            int not null,
    text            text not null check (length(text) between 1 and 2000),
    decision        text not null check (decision in ('RETAINED', 'PARTLY', 'REJECTED', 'STUDIED')),
    answer          text not null check (length(answer) between 1 and 10000),
    removed         boolean not null default false
);
create index on synthesis.conclusion (concertation_id, rank);

create table synthesis.conclusion_sentence (
    conclusion_id uuid not null references synthesis.conclusion on delete cascade,
    sentence_id   uuid not null references synthesis.sentence,
    rank          int not null,
    primary key (conclusion_id, sentence_id)
);

create table synthesis.conclusion_contribution (
    conclusion_id   uuid not null references synthesis.conclusion on delete cascade,
    contribution_id uuid not null references contribution.item,
    rank            int not null,
    primary key (conclusion_id, contribution_id)
);
create index on synthesis.conclusion_contribution (contribution_id);

-- Every published version is kept whole, as it was read.
create table synthesis.publication (
    concertation_id uuid not null references debate.concertation,
    document        text not null check (document in ('SYNTHESIS', 'CONCLUSIONS')),
    version         int not null,
    content         jsonb not null,
    published_by    uuid references identity.account on delete set null,
    published_at    timestamptz not null default now(),
    primary key (concertation_id, document, version)
);
