package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.ballot.Tables.PULSE;
import static fr.concertations.db.contribution.Tables.ITEM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import fr.concertations.contribution.ContributionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads the hours of contributions. */
@Repository
class PulseQueries {
    private final DSLContext dsl;

    PulseQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** That hour and those before it, the oldest first, quiet ones included. */
    List<Pulse> last(int hours, ContributionId contribution, Instant hour) {
        var first = hour.minus(hours - 1L, ChronoUnit.HOURS);
        var found = dsl.select(PULSE.HOUR, PULSE.MEMBERS, PULSE.GUESTS)
                .from(PULSE)
                .where(PULSE.CONTRIBUTION_ID.eq(contribution.value()))
                .and(PULSE.HOUR.between(at(first), at(hour)))
                .fetchMap(
                        r -> r.value1().toInstant(),
                        mapping((at, members, guests) -> new Pulse(contribution, at.toInstant(), members, guests)));
        return IntStream.range(0, hours)
                .mapToObj(n -> first.plus(n, ChronoUnit.HOURS))
                .map(at -> found.getOrDefault(at, new Pulse(contribution, at, 0, 0)))
                .toList();
    }

    /** Positions in that hour on each of the other published contributions of the same concertation, on average. */
    double meanOfOthers(ContributionId contribution, Instant hour) {
        var given = coalesce(PULSE.MEMBERS.plus(PULSE.GUESTS), inline(0));
        return dsl.select(coalesce(avg(given), inline(BigDecimal.ZERO)))
                .from(ITEM)
                .leftJoin(PULSE)
                .on(PULSE.CONTRIBUTION_ID.eq(ITEM.ID))
                .and(PULSE.HOUR.eq(at(hour)))
                .where(ITEM.CONCERTATION_ID.eq(
                        select(ITEM.CONCERTATION_ID).from(ITEM).where(ITEM.ID.eq(contribution.value()))))
                .and(ITEM.STATE.eq("PUBLISHED"))
                .and(ITEM.ID.ne(contribution.value()))
                .fetchSingle()
                .value1()
                .doubleValue();
    }

    /** People whose position of that day or later still stands. */
    int people(ContributionId contribution, LocalDate since) {
        return dsl.fetchCount(POSITION, POSITION.CONTRIBUTION_ID.eq(contribution.value()), POSITION.CAST_ON.ge(since));
    }

    private static OffsetDateTime at(Instant hour) {
        return hour.atOffset(ZoneOffset.UTC);
    }
}
