-- When anybody could read a concertation: what was public and no longer is says so, what never was stays unknown.
create table debate.public_spell (
    id              uuid primary key default uuidv7(),
    concertation_id uuid not null references debate.concertation,
    began_at        timestamptz not null,
    ended_at        timestamptz check (ended_at >= began_at)
);
create index on debate.public_spell (concertation_id, began_at);
create unique index on debate.public_spell (concertation_id) where ended_at is null;
