-- Addresses a contribution rests on, as typed in a draft and one by one once published.
alter table contribution.item add column sources text[] not null default '{}' check (cardinality(sources) <= 5);
alter table contribution.draft add column sources text not null default '' check (length(sources) <= 12000);
