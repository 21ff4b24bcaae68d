package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.PULSE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;

import fr.concertations.contribution.ContributionId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the hours of contributions, to which every node adds. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PulseRepository {
    private static final Comparator<Pulse> SAME_ON_EVERY_NODE =
            Comparator.<Pulse, UUID>comparing(p -> p.contribution().value()).thenComparing(Pulse::hour);

    private final DSLContext dsl;

    PulseRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** In one order, so that nodes never wait for each other in a circle. @return these hours as they now stand */
    List<Pulse> add(Collection<Pulse> pulses) {
        var insert = dsl.insertInto(PULSE, PULSE.CONTRIBUTION_ID, PULSE.HOUR, PULSE.MEMBERS, PULSE.GUESTS);
        for (var pulse : pulses.stream().sorted(SAME_ON_EVERY_NODE).toList())
            insert = insert.values(pulse.contribution().value(), at(pulse.hour()), pulse.members(), pulse.guests());
        return insert.onConflict(PULSE.CONTRIBUTION_ID, PULSE.HOUR)
                .doUpdate()
                .set(PULSE.MEMBERS, PULSE.MEMBERS.plus(excluded(PULSE.MEMBERS)))
                .set(PULSE.GUESTS, PULSE.GUESTS.plus(excluded(PULSE.GUESTS)))
                .returningResult(PULSE.CONTRIBUTION_ID, PULSE.HOUR, PULSE.MEMBERS, PULSE.GUESTS)
                .fetch(mapping(PulseRepository::pulse));
    }

    void dropBefore(Instant hour) {
        dsl.deleteFrom(PULSE).where(PULSE.HOUR.lt(at(hour))).execute();
    }

    private static Pulse pulse(UUID contribution, OffsetDateTime hour, int members, int guests) {
        return new Pulse(new ContributionId(contribution), hour.toInstant(), members, guests);
    }

    private static OffsetDateTime at(Instant hour) {
        return hour.atOffset(ZoneOffset.UTC);
    }
}
