package fr.concertations.ballot;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Folds the journal into the counts: whoever holds the lock of the transaction is alone to write them, so that no vote, no
 * import and no other node is waited for.
 *
 * @see <a href="../../../../../../docs/adr/ADR-012-kept-counts.md">ADR-012</a>
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CountRepository {
    private static final long LOCK = 0x42414C4C4F54L;

    private static final String FOLD = """
            with taken as (
              delete from ballot.journal returning *),
            laid as (
              select *,
                case when choice = 'AGREE' then number else 0 end as agree,
                case when choice = 'MIXED' then number else 0 end as mixed,
                case when choice = 'DISAGREE' then number else 0 end as disagree,
                case when choice = 'PASS' then number else 0 end as pass
              from taken),
            tallied as (
              insert into ballot.tally as t
              select contribution_id, college, assurance = 'GUEST', sum(agree), sum(mixed), sum(disagree), sum(pass)
              from laid group by 1, 2, 3
              on conflict (contribution_id, college, guest) do update
              set agree = t.agree + excluded.agree, mixed = t.mixed + excluded.mixed,
                disagree = t.disagree + excluded.disagree, pass = t.pass + excluded.pass),
            stood as (
              insert into ballot.standing as s (contribution_id, concertation_id, agree, mixed, disagree, pass, guests)
              select contribution_id, concertation_id,
                coalesce(sum(agree) filter (where assurance <> 'GUEST'), 0),
                coalesce(sum(mixed) filter (where assurance <> 'GUEST'), 0),
                coalesce(sum(disagree) filter (where assurance <> 'GUEST'), 0),
                coalesce(sum(pass) filter (where assurance <> 'GUEST'), 0),
                coalesce(sum(number) filter (where assurance = 'GUEST'), 0)
              from laid group by 1, 2
              on conflict (contribution_id) do update
              set agree = s.agree + excluded.agree, mixed = s.mixed + excluded.mixed,
                disagree = s.disagree + excluded.disagree, pass = s.pass + excluded.pass,
                guests = s.guests + excluded.guests),
            rows as (
              select l.concertation_id, l.voter_id, l.college, l.channel, l.assurance, l.agree, l.mixed, l.disagree, l.pass
              from laid l left join ballot.standing s on s.contribution_id = l.contribution_id
              where coalesce(s.shown, true)),
            """;

    /** Positions folded so far, those of the journal aside, of what moved into or out of public places. */
    private static final String FOLD_STATES = """
            with taken as (
              delete from ballot.state_change),
            folded as (
              select m.contribution_id, m.concertation_id, case when m.shown then 1 else -1 end as sign,
                p.voter_id, p.choice, p.college, p.channel, p.assurance, 1 as number
              from ballot.moved m join ballot.position p on p.contribution_id = m.contribution_id
              union all
              select m.contribution_id, m.concertation_id, case when m.shown then 1 else -1 end,
                j.voter_id, j.choice, j.college, j.channel, j.assurance, -j.number
              from ballot.moved m join ballot.journal j on j.contribution_id = m.contribution_id),
            stood as (
              insert into ballot.standing as s (contribution_id, concertation_id, shown)
              select contribution_id, concertation_id, shown from ballot.moved
              on conflict (contribution_id) do update set shown = excluded.shown),
            rows as (
              select concertation_id, voter_id, college, channel, assurance,
                case when choice = 'AGREE' then sign * number else 0 end as agree,
                case when choice = 'MIXED' then sign * number else 0 end as mixed,
                case when choice = 'DISAGREE' then sign * number else 0 end as disagree,
                case when choice = 'PASS' then sign * number else 0 end as pass
              from folded),
            """;

    /** Adds these rows to what is kept of each person and to the totals; who came or went is looked for among them alone. */
    private static final String ADD_UP = """
            changed as (
              select concertation_id, voter_id, college, channel, assurance,
                sum(agree)::int as agree, sum(mixed)::int as mixed, sum(disagree)::int as disagree, sum(pass)::int as pass
              from rows group by 1, 2, 3, 4, 5),
            turned_out as (
              insert into ballot.turnout as t select * from changed
              on conflict (concertation_id, voter_id, college, channel, assurance) do update
              set agree = t.agree + excluded.agree, mixed = t.mixed + excluded.mixed,
                disagree = t.disagree + excluded.disagree, pass = t.pass + excluded.pass),
            attended as (
              insert into ballot.attendance as t
              select concertation_id, college, channel, assurance, sum(agree), sum(mixed), sum(disagree), sum(pass)
              from changed group by 1, 2, 3, 4
              on conflict (concertation_id, college, channel, assurance) do update
              set agree = t.agree + excluded.agree, mixed = t.mixed + excluded.mixed,
                disagree = t.disagree + excluded.disagree, pass = t.pass + excluded.pass),
            lines as (
              select t.concertation_id, t.voter_id, t.college, t.assurance = 'GUEST' as guest,
                t.agree + t.mixed + t.disagree + t.pass as before, 0 as change
              from (select distinct concertation_id, voter_id from changed) touched
              join ballot.turnout t using (concertation_id, voter_id)
              union all
              select concertation_id, voter_id, college, assurance = 'GUEST', 0, agree + mixed + disagree + pass
              from changed),
            person as (
              select concertation_id, voter_id, college, guest, sum(before) > 0 as was, sum(before + change) > 0 as present
              from lines group by 1, 2, 3, 4),
            each as (
              select concertation_id, guest, college, voter_id, was, present from person
              union all
              select concertation_id, guest, '*', voter_id, bool_or(was), bool_or(present) from person group by 1, 2, 4),
            peopled as (
              insert into ballot.people as p
              select concertation_id, guest, college, sum(present::int - was::int) from each group by 1, 2, 3
              on conflict (concertation_id, guest, college) do update set people = p.people + excluded.people)
            select distinct concertation_id from changed""";

    private static final String REVISE = """
            insert into ballot.revision as r select unnest(?::uuid[]), 1
            on conflict (concertation_id) do update set number = r.number + 1""";

    private final DSLContext dsl;

    CountRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @return false when somebody else folds at this moment */
    boolean tryLock() {
        return dsl.select(field("pg_try_advisory_xact_lock({0})", Boolean.class, inline(LOCK)))
                .fetchSingle()
                .value1();
    }

    /** Waits for who folds at this moment. */
    void lock() {
        dsl.execute("select pg_advisory_xact_lock({0})", inline(LOCK));
    }

    /** Whoever calls holds the lock. */
    void fold() {
        var touched = Stream.of(FOLD, FOLD_STATES)
                .flatMap(fold -> dsl.fetch(fold + ADD_UP).stream())
                .map(row -> row.get(0, UUID.class))
                .distinct()
                .toArray(UUID[]::new);
        if (touched.length > 0) dsl.execute(REVISE, (Object) touched);
    }
}
