-- Sites that may show pages of this territory inside theirs, such as https://www.ville.example.
create table territory.frame_origin (
    territory_code text not null references territory.place,
    origin         text not null check (origin ~ '^https://[a-z0-9.-]+(:[0-9]+)?$'),
    rank           int not null,
    primary key (territory_code, origin)
);
