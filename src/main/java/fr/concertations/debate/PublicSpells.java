package fr.concertations.debate;

import static fr.concertations.db.debate.Tables.CONCERTATION;
import static fr.concertations.db.debate.Tables.PUBLIC_SPELL;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps since when, and until when, anybody could read each concertation. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PublicSpells {
    private static final Condition PUBLIC =
            CONCERTATION.STATE.eq(State.OPENED.name()).and(CONCERTATION.VISIBILITY.eq(Visibility.PUBLIC.name()));

    private final DSLContext dsl;
    private final Clock clock;

    PublicSpells(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** Begins a spell, ends one or changes nothing, after whatever was written of this concertation. */
    void follow(ConcertationId id) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var key = id.value();
        var isPublic =
                selectOne().from(CONCERTATION).where(CONCERTATION.ID.eq(key)).and(PUBLIC);
        var running = PUBLIC_SPELL.CONCERTATION_ID.eq(key).and(PUBLIC_SPELL.ENDED_AT.isNull());
        dsl.update(PUBLIC_SPELL)
                .set(PUBLIC_SPELL.ENDED_AT, now)
                .where(running)
                .and(notExists(isPublic))
                .execute();
        dsl.insertInto(PUBLIC_SPELL, PUBLIC_SPELL.CONCERTATION_ID, PUBLIC_SPELL.BEGAN_AT)
                .select(select(CONCERTATION.ID, inline(now))
                        .from(CONCERTATION)
                        .where(CONCERTATION.ID.eq(key))
                        .and(PUBLIC)
                        .and(notExists(selectOne().from(PUBLIC_SPELL).where(running))))
                .execute();
    }

    /** When the one at this address stopped being public; empty while it is, and when it never was. */
    Optional<Instant> endOf(String slug) {
        return dsl.select(max(PUBLIC_SPELL.ENDED_AT))
                .from(PUBLIC_SPELL)
                .join(CONCERTATION)
                .on(CONCERTATION.ID.eq(PUBLIC_SPELL.CONCERTATION_ID))
                .where(CONCERTATION.SLUG.eq(slug))
                .andNot(PUBLIC)
                .fetchOptional(end -> end.value1())
                .map(OffsetDateTime::toInstant);
    }

    /** Since when those of these that are public have been. */
    Map<ConcertationId, Instant> running(Collection<ConcertationId> ids) {
        return dsl.select(PUBLIC_SPELL.CONCERTATION_ID, PUBLIC_SPELL.BEGAN_AT)
                .from(PUBLIC_SPELL)
                .where(PUBLIC_SPELL.CONCERTATION_ID.in(
                        ids.stream().map(ConcertationId::value).toList()))
                .and(PUBLIC_SPELL.ENDED_AT.isNull())
                .fetchMap(
                        spell -> new ConcertationId(spell.value1()),
                        spell -> spell.value2().toInstant());
    }
}
