package fr.concertations.moderation;

import static fr.concertations.db.moderation.Tables.ALERT;
import static fr.concertations.db.moderation.Tables.DECISION;
import static org.jooq.impl.DSL.selectOne;

import fr.concertations.kernel.TerritoryCode;
import fr.concertations.kernel.Typography;
import fr.concertations.moderation.ModerableContent.Card;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes alerts; {@link ModerationRepository#decide} settles them with the reports. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AlertRepository {
    private static final String BURST = "BURST";

    private final DSLContext dsl;
    private final Clock clock;

    AlertRepository(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** One that waits is brought up to date; after a decision, the rest of that day in Paris raises nothing. */
    void raise(Card card, Burst burst) {
        if (!update(card, burst) && !answeredThatDay(card, burst)) insert(card, burst);
    }

    private boolean update(Card card, Burst burst) {
        return dsl.update(ALERT)
                        .set(ALERT.HOUR, hour(burst))
                        .set(ALERT.EXPECTED, burst.expected())
                        .set(ALERT.MEMBERS, array(burst.members()))
                        .set(ALERT.GUESTS, array(burst.guests()))
                        .where(ALERT.CONTENT_KIND.eq(card.kind()))
                        .and(ALERT.CONTENT_ID.eq(card.id()))
                        .and(ALERT.KIND.eq(BURST))
                        .and(ALERT.SETTLED_BY.isNull())
                        .execute()
                > 0;
    }

    private boolean answeredThatDay(Card card, Burst burst) {
        var morning = Typography.dayInParis(burst.hour())
                .atStartOfDay(Typography.PARIS)
                .toOffsetDateTime();
        return dsl.fetchExists(selectOne()
                .from(ALERT)
                .join(DECISION)
                .on(DECISION.ID.eq(ALERT.SETTLED_BY))
                .where(ALERT.CONTENT_KIND.eq(card.kind()))
                .and(ALERT.CONTENT_ID.eq(card.id()))
                .and(ALERT.KIND.eq(BURST))
                .and(DECISION.DECIDED_AT.ge(morning)));
    }

    private void insert(Card card, Burst burst) {
        dsl.insertInto(ALERT)
                .set(ALERT.CONTENT_KIND, card.kind())
                .set(ALERT.CONTENT_ID, card.id())
                .set(ALERT.KIND, BURST)
                .set(
                        ALERT.TERRITORIES,
                        card.territories().stream().map(TerritoryCode::value).toArray(String[]::new))
                .set(ALERT.HOUR, hour(burst))
                .set(ALERT.EXPECTED, burst.expected())
                .set(ALERT.MEMBERS, array(burst.members()))
                .set(ALERT.GUESTS, array(burst.guests()))
                .set(ALERT.RAISED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static OffsetDateTime hour(Burst burst) {
        return burst.hour().atOffset(ZoneOffset.UTC);
    }

    private static Integer[] array(List<Integer> hours) {
        return hours.toArray(Integer[]::new);
    }
}
