create schema grid;

create table grid.grid_schema (
    version      text primary key,
    body         jsonb not null,
    published_at timestamptz not null default now()
);

create table grid.filled_grid (
    id              uuid primary key default uuidv7(),
    concertation_id uuid not null unique references debate.concertation,
    schema_version  text not null references grid.grid_schema,
    revision        int not null default 0
);

-- Written cells only: measured cells are computed and have no row to type over.
create table grid.cell_answer (
    grid_id   uuid not null references grid.filled_grid,
    cell_code text not null,
    text      text not null check (length(text) <= 10000),
    primary key (grid_id, cell_code)
);

create table grid.cell_source (
    grid_id         uuid not null references grid.filled_grid,
    cell_code       text not null,
    rank            int not null,
    sentence_id     uuid references synthesis.sentence,
    conclusion_id   uuid references synthesis.conclusion,
    contribution_id uuid references contribution.item,
    primary key (grid_id, cell_code, rank),
    check (num_nonnulls(sentence_id, conclusion_id, contribution_id) = 1)
);

create table grid.publication (
    grid_id      uuid not null references grid.filled_grid,
    version      int not null,
    content      jsonb not null,
    published_by uuid references identity.account on delete set null,
    published_at timestamptz not null default now(),
    primary key (grid_id, version)
);
