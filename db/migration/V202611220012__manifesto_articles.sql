create schema manifesto;

-- One row: what any change to the articles makes move, and what publishing locks.
create table manifesto.draft (
    only_one boolean primary key default true check (only_one),
    revision int not null default 0
);
insert into manifesto.draft default values;

create table manifesto.article (
    id       uuid primary key default uuidv7(),
    rank     int not null,
    title    text not null check (length(title) between 1 and 200),
    text     text not null check (length(text) between 1 and 10000),
    revision int not null default 0
);

create table manifesto.citation (
    article_id uuid not null references manifesto.article on delete cascade,
    rank       int not null,
    grid_id    uuid not null references grid.filled_grid,
    cell_code  text not null,
    primary key (article_id, rank),
    unique (article_id, grid_id, cell_code)
);

create table manifesto.publication (
    version      int primary key,
    content      jsonb not null,
    published_by uuid references identity.account on delete set null,
    published_at timestamptz not null default now()
);
