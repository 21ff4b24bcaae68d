package fr.concertations.moderation;

import static fr.concertations.db.moderation.Tables.ALERT;
import static fr.concertations.db.moderation.Tables.DECISION;
import static fr.concertations.db.moderation.Tables.REPORT;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import fr.concertations.identity.AccountId;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.moderation.ModerableContent.Card;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes reports and decisions. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ModerationRepository {
    private final DSLContext dsl;
    private final Clock clock;

    ModerationRepository(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** Decisions about one text come one after the other, whoever makes them. */
    void lock(String kind, UUID content) {
        dsl.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val(kind + content));
    }

    /** A second report by the same person replaces the first while nobody has settled it. @return false when settled */
    boolean report(Card card, AccountId reporter, ReportReason reason, String comment) {
        return dsl.insertInto(REPORT)
                        .set(REPORT.CONTENT_KIND, card.kind())
                        .set(REPORT.CONTENT_ID, card.id())
                        .set(REPORT.TERRITORIES, territories(card))
                        .set(REPORT.REPORTER_ID, reporter.value())
                        .set(REPORT.REASON, reason.name())
                        .set(REPORT.COMMENT, comment)
                        .set(REPORT.REPORTED_AT, now())
                        .onConflict(REPORT.CONTENT_KIND, REPORT.CONTENT_ID, REPORT.REPORTER_ID)
                        .doUpdate()
                        .set(REPORT.REASON, reason.name())
                        .set(REPORT.COMMENT, comment)
                        .where(REPORT.SETTLED_BY.isNull())
                        .execute()
                == 1;
    }

    /** Keeps the decision and settles every report and alert it answers. */
    void decide(Card card, Decision.Action action, @Nullable ReportReason reason, String explanation, AccountId by) {
        var decision = dsl.insertInto(DECISION)
                .set(DECISION.CONTENT_KIND, card.kind())
                .set(DECISION.CONTENT_ID, card.id())
                .set(DECISION.ACTION, action.name())
                .set(DECISION.REASON, reason == null ? null : reason.name())
                .set(DECISION.EXPLANATION, explanation)
                .set(DECISION.TERRITORIES, territories(card))
                .set(DECISION.AUTHOR_ID, card.author())
                .set(DECISION.DECIDED_BY, by.value())
                .set(DECISION.DECIDED_AT, now())
                .returningResult(DECISION.ID)
                .fetchSingle(DECISION.ID);
        dsl.update(REPORT)
                .set(REPORT.SETTLED_BY, decision)
                .where(REPORT.CONTENT_KIND.eq(card.kind()))
                .and(REPORT.CONTENT_ID.eq(card.id()))
                .and(REPORT.SETTLED_BY.isNull())
                .execute();
        dsl.update(ALERT)
                .set(ALERT.SETTLED_BY, decision)
                .where(ALERT.CONTENT_KIND.eq(card.kind()))
                .and(ALERT.CONTENT_ID.eq(card.id()))
                .and(ALERT.SETTLED_BY.isNull())
                .execute();
    }

    /** Where both reported a text, the member’s own report stays. */
    void handOver(AccountId guest, AccountId member) {
        var mine = REPORT.as("mine");
        dsl.update(REPORT)
                .set(REPORT.REPORTER_ID, member.value())
                .where(REPORT.REPORTER_ID.eq(guest.value()))
                .and(notExists(selectOne()
                        .from(mine)
                        .where(mine.CONTENT_KIND.eq(REPORT.CONTENT_KIND))
                        .and(mine.CONTENT_ID.eq(REPORT.CONTENT_ID))
                        .and(mine.REPORTER_ID.eq(member.value()))))
                .execute();
        dsl.update(DECISION)
                .set(DECISION.AUTHOR_ID, member.value())
                .where(DECISION.AUTHOR_ID.eq(guest.value()))
                .execute();
    }

    private static String[] territories(Card card) {
        return card.territories().stream().map(TerritoryCode::value).toArray(String[]::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
