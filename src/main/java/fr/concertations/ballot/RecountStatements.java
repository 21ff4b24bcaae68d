package fr.concertations.ballot;

import java.util.List;

/**
 * Compares each kept count with the positions, less those of the journal, which are not folded yet; puts right what
 * differs and tells it, one row a figure: concertation, contribution, collège, choice, kept, counted.
 */
final class RecountStatements {
    private static final String CHOICES = """
            cross join lateral (values ('AGREE', w.kept_agree, w.agree), ('MIXED', w.kept_mixed, w.mixed),
              ('DISAGREE', w.kept_disagree, w.disagree), ('PASS', w.kept_pass, w.pass)) v (choice, kept, counted)
            where v.kept <> v.counted""";

    private static final String TALLY = """
            with rows as (
              select contribution_id, college, assurance = 'GUEST' as guest,
                count(*) filter (where choice = 'AGREE') as agree, count(*) filter (where choice = 'MIXED') as mixed,
                count(*) filter (where choice = 'DISAGREE') as disagree, count(*) filter (where choice = 'PASS') as pass
              from ballot.position group by 1, 2, 3
              union all
              select contribution_id, college, assurance = 'GUEST', -agree, -mixed, -disagree, -pass
              from ballot.since_fold),
            counted as (
              select contribution_id, college, guest, sum(agree)::int as agree, sum(mixed)::int as mixed,
                sum(disagree)::int as disagree, sum(pass)::int as pass
              from rows group by 1, 2, 3),
            wrong as (
              select contribution_id, college, guest,
                coalesce(t.agree, 0) as kept_agree, coalesce(t.mixed, 0) as kept_mixed,
                coalesce(t.disagree, 0) as kept_disagree, coalesce(t.pass, 0) as kept_pass,
                coalesce(c.agree, 0) as agree, coalesce(c.mixed, 0) as mixed,
                coalesce(c.disagree, 0) as disagree, coalesce(c.pass, 0) as pass
              from ballot.tally t full join counted c using (contribution_id, college, guest)
              where (coalesce(t.agree, 0), coalesce(t.mixed, 0), coalesce(t.disagree, 0), coalesce(t.pass, 0))
                <> (coalesce(c.agree, 0), coalesce(c.mixed, 0), coalesce(c.disagree, 0), coalesce(c.pass, 0))),
            repaired as (
              insert into ballot.tally select contribution_id, college, guest, agree, mixed, disagree, pass from wrong
              on conflict (contribution_id, college, guest) do update set agree = excluded.agree,
                mixed = excluded.mixed, disagree = excluded.disagree, pass = excluded.pass)
            select i.concertation_id, w.contribution_id, case when w.guest then 'GUEST' else w.college end, v.choice,
              v.kept::bigint, v.counted::bigint
            from wrong w join contribution.item i on i.id = w.contribution_id
            """ + CHOICES + " order by 1, 2, 3, 4";

    /** From the tallies, once they are right. */
    private static final String STANDING = """
            with counted as (
              select contribution_id,
                coalesce(sum(agree) filter (where not guest), 0)::int as agree,
                coalesce(sum(mixed) filter (where not guest), 0)::int as mixed,
                coalesce(sum(disagree) filter (where not guest), 0)::int as disagree,
                coalesce(sum(pass) filter (where not guest), 0)::int as pass,
                coalesce(sum(agree + mixed + disagree + pass) filter (where guest), 0)::int as guests
              from ballot.tally group by 1),
            wrong as (
              select contribution_id, i.concertation_id,
                coalesce(s.agree, 0) as kept_agree, coalesce(s.mixed, 0) as kept_mixed,
                coalesce(s.disagree, 0) as kept_disagree, coalesce(s.pass, 0) as kept_pass,
                coalesce(s.guests, 0) as kept_guests,
                coalesce(c.agree, 0) as agree, coalesce(c.mixed, 0) as mixed,
                coalesce(c.disagree, 0) as disagree, coalesce(c.pass, 0) as pass, coalesce(c.guests, 0) as guests
              from ballot.standing s full join counted c using (contribution_id)
              join contribution.item i on i.id = contribution_id
              where (coalesce(s.agree, 0), coalesce(s.mixed, 0), coalesce(s.disagree, 0), coalesce(s.pass, 0),
                  coalesce(s.guests, 0))
                <> (coalesce(c.agree, 0), coalesce(c.mixed, 0), coalesce(c.disagree, 0), coalesce(c.pass, 0),
                  coalesce(c.guests, 0))),
            repaired as (
              insert into ballot.standing
                (contribution_id, concertation_id, agree, mixed, disagree, pass, guests)
              select contribution_id, concertation_id, agree, mixed, disagree, pass, guests from wrong
              on conflict (contribution_id) do update set agree = excluded.agree, mixed = excluded.mixed,
                disagree = excluded.disagree, pass = excluded.pass, guests = excluded.guests)
            select w.concertation_id, w.contribution_id, null::text, v.choice, v.kept::bigint, v.counted::bigint
            from wrong w
            cross join lateral (values ('AGREE', w.kept_agree, w.agree), ('MIXED', w.kept_mixed, w.mixed),
              ('DISAGREE', w.kept_disagree, w.disagree), ('PASS', w.kept_pass, w.pass),
              (null, w.kept_guests, w.guests)) v (choice, kept, counted)
            where v.kept <> v.counted order by 1, 2, 4""";

    /** The next fold puts it right. */
    private static final String SHOWN = """
            with wrong as (
              select i.concertation_id, i.id, coalesce(s.shown, true) as kept, i.state = 'PUBLISHED' as counted
              from contribution.item i left join ballot.standing s on s.contribution_id = i.id
              where coalesce(s.shown, true) <> (i.state = 'PUBLISHED')
                and not exists (select from ballot.state_change c where c.contribution_id = i.id)),
            noted as (
              insert into ballot.state_change select id from wrong)
            select concertation_id, id, null::text, null::text, kept::int::bigint, counted::int::bigint
            from wrong order by 1, 2""";

    /** Told for whole concertations: a figure of one person is nobody’s business. */
    private static final String TURNOUT = """
            with rows as (
              select i.concertation_id, p.voter_id, p.college, p.channel, p.assurance,
                count(*) filter (where p.choice = 'AGREE') as agree,
                count(*) filter (where p.choice = 'MIXED') as mixed,
                count(*) filter (where p.choice = 'DISAGREE') as disagree,
                count(*) filter (where p.choice = 'PASS') as pass
              from ballot.position p
              join contribution.item i on i.id = p.contribution_id
              left join ballot.standing s on s.contribution_id = p.contribution_id
              where coalesce(s.shown, true)
              group by 1, 2, 3, 4, 5
              union all
              select j.concertation_id, j.voter_id, j.college, j.channel, j.assurance,
                -j.agree, -j.mixed, -j.disagree, -j.pass
              from ballot.since_fold j left join ballot.standing s on s.contribution_id = j.contribution_id
              where coalesce(s.shown, true)),
            counted as (
              select concertation_id, voter_id, college, channel, assurance, sum(agree)::int as agree,
                sum(mixed)::int as mixed, sum(disagree)::int as disagree, sum(pass)::int as pass
              from rows group by 1, 2, 3, 4, 5),
            wrong as (
              select concertation_id, voter_id, college, channel, assurance,
                coalesce(t.agree, 0) as kept_agree, coalesce(t.mixed, 0) as kept_mixed,
                coalesce(t.disagree, 0) as kept_disagree, coalesce(t.pass, 0) as kept_pass,
                coalesce(c.agree, 0) as agree, coalesce(c.mixed, 0) as mixed,
                coalesce(c.disagree, 0) as disagree, coalesce(c.pass, 0) as pass
              from ballot.turnout t full join counted c using (concertation_id, voter_id, college, channel, assurance)
              where (coalesce(t.agree, 0), coalesce(t.mixed, 0), coalesce(t.disagree, 0), coalesce(t.pass, 0))
                <> (coalesce(c.agree, 0), coalesce(c.mixed, 0), coalesce(c.disagree, 0), coalesce(c.pass, 0))),
            repaired as (
              insert into ballot.turnout
              select concertation_id, voter_id, college, channel, assurance, agree, mixed, disagree, pass from wrong
              on conflict (concertation_id, voter_id, college, channel, assurance) do update
              set agree = excluded.agree, mixed = excluded.mixed, disagree = excluded.disagree, pass = excluded.pass)
            select w.concertation_id, null::uuid, null::text, v.choice, sum(v.kept)::bigint, sum(v.counted)::bigint
            from wrong w
            """ + CHOICES + " group by w.concertation_id, v.choice order by 1, 4";

    /** From the turnout, once it is right. */
    private static final String ATTENDANCE =
            """
            with counted as (
              select concertation_id, college, channel, assurance, sum(agree)::int as agree,
                sum(mixed)::int as mixed, sum(disagree)::int as disagree, sum(pass)::int as pass
              from ballot.turnout group by 1, 2, 3, 4),
            wrong as (
              select concertation_id, college, channel, assurance,
                coalesce(t.agree, 0) as kept_agree, coalesce(t.mixed, 0) as kept_mixed,
                coalesce(t.disagree, 0) as kept_disagree, coalesce(t.pass, 0) as kept_pass,
                coalesce(c.agree, 0) as agree, coalesce(c.mixed, 0) as mixed,
                coalesce(c.disagree, 0) as disagree, coalesce(c.pass, 0) as pass
              from ballot.attendance t full join counted c using (concertation_id, college, channel, assurance)
              where (coalesce(t.agree, 0), coalesce(t.mixed, 0), coalesce(t.disagree, 0), coalesce(t.pass, 0))
                <> (coalesce(c.agree, 0), coalesce(c.mixed, 0), coalesce(c.disagree, 0), coalesce(c.pass, 0))),
            repaired as (
              insert into ballot.attendance
              select concertation_id, college, channel, assurance, agree, mixed, disagree, pass from wrong
              on conflict (concertation_id, college, channel, assurance) do update
              set agree = excluded.agree, mixed = excluded.mixed, disagree = excluded.disagree, pass = excluded.pass)
            select w.concertation_id, null::uuid, w.college, v.choice, sum(v.kept)::bigint, sum(v.counted)::bigint
            from wrong w
            """ + CHOICES + " group by w.concertation_id, w.college, v.choice order by 1, 3, 4";

    /** From the turnout, once it is right; collège {@code *} is everybody. */
    private static final String PEOPLE = """
            with present as (
              select concertation_id, assurance = 'GUEST' as guest, college, voter_id from ballot.turnout
              group by 1, 2, 3, 4 having sum(agree + mixed + disagree + pass) > 0),
            counted as (
              select concertation_id, guest, college, count(*)::int as people from present group by 1, 2, 3
              union all
              select concertation_id, guest, '*', count(distinct voter_id)::int from present group by 1, 2),
            wrong as (
              select concertation_id, guest, college, coalesce(k.people, 0) as kept, coalesce(c.people, 0) as people
              from ballot.people k full join counted c using (concertation_id, guest, college)
              where coalesce(k.people, 0) <> coalesce(c.people, 0)),
            repaired as (
              insert into ballot.people select concertation_id, guest, college, people from wrong
              on conflict (concertation_id, guest, college) do update set people = excluded.people)
            select concertation_id, null::uuid, case when guest then 'GUEST' else college end, null::text,
              kept::bigint, people::bigint
            from wrong order by 1, 3""";

    /** Rows that came to nothing, left behind by positions taken back. */
    static final List<String> SWEEP = List.of(
            "delete from ballot.tally where agree = 0 and mixed = 0 and disagree = 0 and pass = 0",
            "delete from ballot.turnout where agree = 0 and mixed = 0 and disagree = 0 and pass = 0",
            "delete from ballot.attendance where agree = 0 and mixed = 0 and disagree = 0 and pass = 0",
            "delete from ballot.people where people = 0");

    private RecountStatements() {}

    static String of(Recount.Figure figure) {
        return switch (figure) {
            case TALLY -> TALLY;
            case STANDING -> STANDING;
            case TURNOUT -> TURNOUT;
            case ATTENDANCE -> ATTENDANCE;
            case PEOPLE -> PEOPLE;
            case SHOWN -> SHOWN;
        };
    }
}
