-- Counts kept beside the positions, see ADR-012. Whoever writes a position, or takes a contribution out of public places, only
-- adds rows to a journal, in the same statement: nobody ever waits for a row somebody else holds. Counts are what is folded plus
-- what the journal says since. Nothing here has a foreign key: all of it can be dropped and counted again from ballot.position.

-- number: 1 for a position given, -1 for one taken back.
create table ballot.journal (
    concertation_id uuid not null,
    contribution_id uuid not null,
    voter_id        uuid not null,
    choice          text not null,
    college         text not null,
    channel         text not null,
    assurance       text not null,
    number          int not null check (number in (1, -1))
);
create index on ballot.journal (concertation_id);
create index on ballot.journal (contribution_id);

-- Contributions published, hidden, withdrawn or restored since the last fold.
create table ballot.state_change (
    contribution_id uuid not null
);

-- Of one contribution, whatever its state.
create table ballot.tally (
    contribution_id uuid not null,
    college         text not null,
    guest           boolean not null,
    agree           int not null,
    mixed           int not null,
    disagree        int not null,
    pass            int not null,
    primary key (contribution_id, college, guest)
) with (fillfactor = 80);

-- The same of all members and all guests, one row a contribution; shown: whether ballot.turnout has its positions.
create table ballot.standing (
    contribution_id uuid primary key,
    concertation_id uuid not null,
    shown           boolean not null default true,
    agree           int not null default 0,
    mixed           int not null default 0,
    disagree        int not null default 0,
    pass            int not null default 0,
    guests          int not null default 0
) with (fillfactor = 80);
create index on ballot.standing (concertation_id);

-- Of one person in one concertation, on the contributions that are shown.
create table ballot.turnout (
    concertation_id uuid not null,
    voter_id        uuid not null,
    college         text not null,
    channel         text not null,
    assurance       text not null,
    agree           int not null,
    mixed           int not null,
    disagree        int not null,
    pass            int not null,
    primary key (concertation_id, voter_id, college, channel, assurance)
) with (fillfactor = 80);

-- What the turnout of a concertation adds up to, written anew by each fold that touches it.
create table ballot.attendance (
    concertation_id uuid not null,
    college         text not null,
    channel         text not null,
    assurance       text not null,
    agree           int not null,
    mixed           int not null,
    disagree        int not null,
    pass            int not null,
    primary key (concertation_id, college, channel, assurance)
);

-- Distinct people of it, in each collège and, as college '*', in all.
create table ballot.people (
    concertation_id uuid not null,
    guest           boolean not null,
    college         text not null,
    people          int not null,
    primary key (concertation_id, guest, college)
);

create function ballot.note_given() returns trigger language plpgsql as $$
begin
    insert into ballot.journal
    select i.concertation_id, g.contribution_id, g.voter_id, g.choice, g.college, g.channel, g.assurance, 1
    from given g join contribution.item i on i.id = g.contribution_id;
    return null;
end $$;

create function ballot.note_taken() returns trigger language plpgsql as $$
begin
    insert into ballot.journal
    select i.concertation_id, t.contribution_id, t.voter_id, t.choice, t.college, t.channel, t.assurance, -1
    from taken t join contribution.item i on i.id = t.contribution_id;
    return null;
end $$;

-- What stays the same is left out.
create function ballot.note_changed() returns trigger language plpgsql as $$
begin
    insert into ballot.journal
    select i.concertation_id, c.*
    from ((select contribution_id, voter_id, choice, college, channel, assurance, 1 from given
           except all select contribution_id, voter_id, choice, college, channel, assurance, 1 from taken)
          union all
          (select contribution_id, voter_id, choice, college, channel, assurance, -1 from taken
           except all select contribution_id, voter_id, choice, college, channel, assurance, -1 from given)) c
    join contribution.item i on i.id = c.contribution_id;
    return null;
end $$;

create function ballot.note_state() returns trigger language plpgsql as $$
begin
    insert into ballot.state_change values (new.id);
    return null;
end $$;

create trigger given after insert on ballot.position
    referencing new table as given for each statement execute function ballot.note_given();
create trigger taken after delete on ballot.position
    referencing old table as taken for each statement execute function ballot.note_taken();
create trigger changed after update on ballot.position
    referencing old table as taken new table as given for each statement execute function ballot.note_changed();
create trigger arrived_unshown after insert on contribution.item
    for each row when (new.state <> 'PUBLISHED') execute function ballot.note_state();
create trigger moved after update on contribution.item
    for each row when (old.state is distinct from new.state) execute function ballot.note_state();

-- The journal laid out as counts.
create view ballot.since_fold as
select concertation_id, contribution_id, voter_id, college, channel, assurance,
       case when choice = 'AGREE' then number else 0 end as agree,
       case when choice = 'MIXED' then number else 0 end as mixed,
       case when choice = 'DISAGREE' then number else 0 end as disagree,
       case when choice = 'PASS' then number else 0 end as pass
from ballot.journal;

-- Contributions that are not, or are again, in public places, and that the folded counts do not know to be so.
create view ballot.moved as
select i.id as contribution_id, i.concertation_id, i.state = 'PUBLISHED' as shown
from (select distinct contribution_id from ballot.state_change) c
join contribution.item i on i.id = c.contribution_id
left join ballot.standing s on s.contribution_id = i.id
where coalesce(s.shown, true) <> (i.state = 'PUBLISHED');

-- What holds at this instant: rows to be added up. Several may speak of the same contribution, and some be negative.
create view ballot.tally_now as
select contribution_id, college, guest, agree, mixed, disagree, pass from ballot.tally
union all
select contribution_id, college, assurance = 'GUEST', agree, mixed, disagree, pass from ballot.since_fold;

-- One row a contribution.
create view ballot.standing_now as
with since as (
    select concertation_id, contribution_id,
           coalesce(sum(agree) filter (where assurance <> 'GUEST'), 0)::int as agree,
           coalesce(sum(mixed) filter (where assurance <> 'GUEST'), 0)::int as mixed,
           coalesce(sum(disagree) filter (where assurance <> 'GUEST'), 0)::int as disagree,
           coalesce(sum(pass) filter (where assurance <> 'GUEST'), 0)::int as pass,
           coalesce(sum(agree + mixed + disagree + pass) filter (where assurance = 'GUEST'), 0)::int as guests
    from ballot.since_fold group by 1, 2)
select s.contribution_id, s.concertation_id, coalesce(m.shown, s.shown) as shown,
       s.agree + coalesce(j.agree, 0) as agree, s.mixed + coalesce(j.mixed, 0) as mixed,
       s.disagree + coalesce(j.disagree, 0) as disagree, s.pass + coalesce(j.pass, 0) as pass,
       s.guests + coalesce(j.guests, 0) as guests
from ballot.standing s
left join since j on j.contribution_id = s.contribution_id
left join ballot.moved m on m.contribution_id = s.contribution_id
union all
select j.contribution_id, j.concertation_id, coalesce(m.shown, true), j.agree, j.mixed, j.disagree, j.pass, j.guests
from since j left join ballot.moved m on m.contribution_id = j.contribution_id
where not exists (select from ballot.standing s where s.contribution_id = j.contribution_id);

-- Journal of what turnout counts + positions of what it should count by now - positions of what it should not any more.
create view ballot.turnout_since as
select j.concertation_id, j.voter_id, j.college, j.channel, j.assurance, j.agree, j.mixed, j.disagree, j.pass
from ballot.since_fold j left join ballot.standing s on s.contribution_id = j.contribution_id
where coalesce(s.shown, true)
union all
select m.concertation_id, p.voter_id, p.college, p.channel, p.assurance,
       case when p.choice = 'AGREE' then m.sign else 0 end,
       case when p.choice = 'MIXED' then m.sign else 0 end,
       case when p.choice = 'DISAGREE' then m.sign else 0 end,
       case when p.choice = 'PASS' then m.sign else 0 end
from (select contribution_id, concertation_id, case when shown then 1 else -1 end as sign from ballot.moved) m
join ballot.position p on p.contribution_id = m.contribution_id;

create view ballot.turnout_now as
select concertation_id, voter_id, college, channel, assurance, agree, mixed, disagree, pass from ballot.turnout
union all
select concertation_id, voter_id, college, channel, assurance, agree, mixed, disagree, pass from ballot.turnout_since;

create view ballot.attendance_now as
select concertation_id, college, channel, assurance, agree, mixed, disagree, pass from ballot.attendance
union all
select concertation_id, college, channel, assurance, agree, mixed, disagree, pass from ballot.turnout_since;

-- Who came or went since the fold is looked up in turnout, and nobody else.
create view ballot.people_now as
with touched as (
    select distinct concertation_id, voter_id from ballot.turnout_since),
lines as (
    select t.concertation_id, t.voter_id, t.college, t.assurance = 'GUEST' as guest,
           t.agree + t.mixed + t.disagree + t.pass as number, false as since
    from touched join ballot.turnout t using (concertation_id, voter_id)
    union all
    select concertation_id, voter_id, college, assurance = 'GUEST', agree + mixed + disagree + pass, true
    from ballot.turnout_since),
person as (
    select concertation_id, voter_id, college, guest,
           coalesce(sum(number) filter (where not since), 0) > 0 as before, sum(number) > 0 as after
    from lines group by 1, 2, 3, 4)
select concertation_id, guest, college, people from ballot.people
union all
select concertation_id, guest, college, after::int - before::int from person
union all
select concertation_id, guest, '*', bool_or(after)::int - bool_or(before)::int
from person group by concertation_id, voter_id, guest;

-- When everything was counted again from the positions, and what was found different and put right. figure: which count;
-- contribution_id, college and choice are empty where the figure is not so fine.
create table ballot.recount (
    id          uuid primary key default uuidv7(),
    started_at  timestamptz not null,
    finished_at timestamptz not null,
    positions   bigint not null,
    differences bigint not null
);
create table ballot.recount_difference (
    recount_id      uuid not null references ballot.recount,
    rank            int not null,
    figure          text not null check (figure in ('TALLY', 'STANDING', 'TURNOUT', 'ATTENDANCE', 'PEOPLE', 'SHOWN')),
    concertation_id uuid not null,
    contribution_id uuid,
    college         text,
    choice          text,
    kept            bigint not null,
    counted         bigint not null,
    primary key (recount_id, rank)
);
