-- Voters without account that stand for somebody who is counted under another one where people of several concertations are
-- counted together. Which one, nothing tells.
create table ballot.counted_elsewhere (
    voter_id uuid primary key references identity.account on delete cascade
);
