-- Collectivités and territories overseas that are neither a département nor a région.
alter table territory.place drop constraint place_kind_check;
alter table territory.place add constraint place_kind_check
    check (kind in ('COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION', 'OUTRE_MER'));
