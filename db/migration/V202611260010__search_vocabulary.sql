-- Expressions that search takes for the same thing, kept by the commission.
create table search.synonym_group (
    id          uuid primary key default uuidv7(),
    expressions text[] not null check (cardinality(expressions) between 2 and 10),
    revision    int not null default 0
);

-- Every change, kept when the group is gone: expressions_before is null when it was added, expressions_after when it was removed.
create table search.synonym_change (
    id                 uuid primary key default uuidv7(),
    group_id           uuid not null,
    changed_by         uuid references identity.account on delete set null,
    changed_at         timestamptz not null,
    shipped            boolean not null default false,
    expressions_before text[],
    expressions_after  text[]
);

-- Groups that came with the platform once: no start and no upgrade brings back what the commission changed or removed.
create table search.shipped_synonyms (
    code       text primary key,
    shipped_at timestamptz not null
);
