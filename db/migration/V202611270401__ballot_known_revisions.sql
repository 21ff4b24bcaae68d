insert into ballot.revision select distinct concertation_id, 1 from ballot.turnout;
