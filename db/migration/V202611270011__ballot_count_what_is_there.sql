-- Nobody gives a position meanwhile; what was given since the journal began is counted here.
lock table ballot.position in share row exclusive mode;
lock table contribution.item in share row exclusive mode;
delete from ballot.journal;
delete from ballot.state_change;

insert into ballot.tally
select contribution_id, college, assurance = 'GUEST',
       count(*) filter (where choice = 'AGREE'), count(*) filter (where choice = 'MIXED'),
       count(*) filter (where choice = 'DISAGREE'), count(*) filter (where choice = 'PASS')
from ballot.position group by 1, 2, 3;

insert into ballot.standing
select i.id, i.concertation_id, i.state = 'PUBLISHED',
       coalesce(sum(agree) filter (where not guest), 0), coalesce(sum(mixed) filter (where not guest), 0),
       coalesce(sum(disagree) filter (where not guest), 0), coalesce(sum(pass) filter (where not guest), 0),
       coalesce(sum(agree + mixed + disagree + pass) filter (where guest), 0)
from contribution.item i left join ballot.tally t on t.contribution_id = i.id
where t.contribution_id is not null or i.state <> 'PUBLISHED'
group by i.id;

insert into ballot.turnout
select i.concertation_id, p.voter_id, p.college, p.channel, p.assurance,
       count(*) filter (where p.choice = 'AGREE'), count(*) filter (where p.choice = 'MIXED'),
       count(*) filter (where p.choice = 'DISAGREE'), count(*) filter (where p.choice = 'PASS')
from ballot.position p join contribution.item i on i.id = p.contribution_id
where i.state = 'PUBLISHED'
group by 1, 2, 3, 4, 5;

insert into ballot.attendance
select concertation_id, college, channel, assurance, sum(agree), sum(mixed), sum(disagree), sum(pass)
from ballot.turnout group by 1, 2, 3, 4;

insert into ballot.people
select concertation_id, assurance = 'GUEST', coalesce(college, '*'), count(distinct voter_id)
from ballot.turnout
group by grouping sets ((concertation_id, assurance = 'GUEST', college), (concertation_id, assurance = 'GUEST'));
