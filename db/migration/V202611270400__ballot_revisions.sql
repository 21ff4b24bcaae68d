-- How many times the counts of a concertation changed, see ADR-012: whoever derives something from positions compares it with the
-- number it derived from. Written by whoever folds the journal, alone.
create table ballot.revision (
    concertation_id uuid primary key,
    number          bigint not null
) with (fillfactor = 50);
