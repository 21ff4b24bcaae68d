package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.ballot.Tables.TURNOUT_NOW;
import static fr.concertations.db.identity.Tables.AFFILIATION;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Affiliation.State;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.College;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Counts voters by what is known of them; all of it at this instant. */
@Repository
class KnownVoterQueries {
    private final DSLContext dsl;
    private final Clock clock;

    KnownVoterQueries(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    Map<Assurance, Long> on(ContributionId contribution) {
        return dsl.select(POSITION.ASSURANCE, count())
                .from(POSITION)
                .where(POSITION.CONTRIBUTION_ID.eq(contribution.value()))
                .and(POSITION.ASSURANCE.ne(inline(Assurance.GUEST.name())))
                .groupBy(POSITION.ASSURANCE)
                .fetchMap(r -> Assurance.valueOf(r.value1()), r -> (long) r.value2());
    }

    /** Rows of the turnout that came to nothing count nobody. */
    Map<Assurance, Long> in(Collection<ConcertationId> concertations) {
        var held = select(TURNOUT_NOW.VOTER_ID, TURNOUT_NOW.ASSURANCE)
                .from(TURNOUT_NOW)
                .where(Presence.ofMembersIn(concertations))
                .groupBy(TURNOUT_NOW.VOTER_ID, TURNOUT_NOW.ASSURANCE)
                .having(Presence.POSITIONS.gt(BigDecimal.ZERO))
                .asTable("held");
        var rank = field(name("rank"), Integer.class);
        var surest = select(min(rank(held.field(TURNOUT_NOW.ASSURANCE))).as(rank))
                .from(held)
                .groupBy(held.field(TURNOUT_NOW.VOTER_ID))
                .asTable("surest");
        return dsl.select(rank, count()).from(surest).groupBy(rank).fetchMap(r -> Assurance.values()[r.value1()], r ->
                (long) r.value2());
    }

    /** Élus and agents who voted as such; representatives speak for others, not as themselves. */
    Map<College, Long> confirmed(Collection<ConcertationId> concertations) {
        var present = select(TURNOUT_NOW.VOTER_ID, TURNOUT_NOW.COLLEGE)
                .from(TURNOUT_NOW)
                .where(Presence.ofMembersIn(concertations))
                .and(TURNOUT_NOW.COLLEGE.in(Stream.of(College.ELECTED, College.AGENT)
                        .map(College::name)
                        .toList()))
                .groupBy(TURNOUT_NOW.VOTER_ID, TURNOUT_NOW.COLLEGE)
                .having(Presence.POSITIONS.gt(BigDecimal.ZERO))
                .asTable("present");
        var college = present.field(TURNOUT_NOW.COLLEGE);
        var voter = present.field(TURNOUT_NOW.VOTER_ID);
        return dsl.select(college, countDistinct(voter))
                .from(present)
                .join(AFFILIATION)
                .on(AFFILIATION.ACCOUNT_ID.eq(voter))
                .and(AFFILIATION.CAPACITY.eq(college))
                .and(AFFILIATION.STATE.eq(inline(State.CONFIRMED.name())))
                .and(AFFILIATION
                        .ENDS_AT
                        .isNull()
                        .or(AFFILIATION.ENDS_AT.gt(clock.instant().atOffset(ZoneOffset.UTC))))
                .groupBy(college)
                .fetchMap(r -> College.valueOf(r.value1()), r -> (long) r.value2());
    }

    /** The surest first, as they are declared. */
    private static Field<Integer> rank(Field<String> assurance) {
        return choose(assurance)
                .when(inline(Assurance.VERIFIED.name()), inline(Assurance.VERIFIED.ordinal()))
                .when(inline(Assurance.EMAIL.name()), inline(Assurance.EMAIL.ordinal()))
                .otherwise(inline(Assurance.NONE.ordinal()));
    }
}
