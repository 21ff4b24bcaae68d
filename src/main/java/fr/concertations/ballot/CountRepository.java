package fr.concertations.ballot;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import java.util.List;
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
                guests = s.guests + excluded.guests)
            insert into ballot.turnout as t
            select l.concertation_id, l.voter_id, l.college, l.channel, l.assurance,
              sum(l.agree), sum(l.mixed), sum(l.disagree), sum(l.pass)
            from laid l left join ballot.standing s on s.contribution_id = l.contribution_id
            where coalesce(s.shown, true)
            group by 1, 2, 3, 4, 5
            on conflict (concertation_id, voter_id, college, channel, assurance) do update
            set agree = t.agree + excluded.agree, mixed = t.mixed + excluded.mixed,
              disagree = t.disagree + excluded.disagree, pass = t.pass + excluded.pass
            returning concertation_id""";

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
              on conflict (contribution_id) do update set shown = excluded.shown)
            insert into ballot.turnout as t
            select concertation_id, voter_id, college, channel, assurance,
              coalesce(sum(sign * number) filter (where choice = 'AGREE'), 0),
              coalesce(sum(sign * number) filter (where choice = 'MIXED'), 0),
              coalesce(sum(sign * number) filter (where choice = 'DISAGREE'), 0),
              coalesce(sum(sign * number) filter (where choice = 'PASS'), 0)
            from folded
            group by 1, 2, 3, 4, 5
            on conflict (concertation_id, voter_id, college, channel, assurance) do update
            set agree = t.agree + excluded.agree, mixed = t.mixed + excluded.mixed,
              disagree = t.disagree + excluded.disagree, pass = t.pass + excluded.pass
            returning concertation_id""";

    private static final List<String> ADD_UP = List.of(
            "delete from ballot.attendance where concertation_id = any(?)",
            """
            insert into ballot.attendance
            select concertation_id, college, channel, assurance, sum(agree), sum(mixed), sum(disagree), sum(pass)
            from ballot.turnout where concertation_id = any(?) group by 1, 2, 3, 4""",
            "delete from ballot.people where concertation_id = any(?)",
            """
            insert into ballot.people
            with present as (
              select concertation_id, assurance = 'GUEST' as guest, college, voter_id from ballot.turnout
              where concertation_id = any(?) group by 1, 2, 3, 4 having sum(agree + mixed + disagree + pass) > 0)
            select concertation_id, guest, college, count(*) from present group by 1, 2, 3
            union all
            select concertation_id, guest, '*', count(distinct voter_id) from present group by 1, 2""",
            """
            insert into ballot.revision as r select unnest(?::uuid[]), 1
            on conflict (concertation_id) do update set number = r.number + 1""");

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
                .flatMap(fold -> dsl.fetch(fold).stream())
                .map(row -> row.get(0, UUID.class))
                .distinct()
                .toArray(UUID[]::new);
        if (touched.length > 0) ADD_UP.forEach(statement -> dsl.execute(statement, (Object) touched));
    }
}
