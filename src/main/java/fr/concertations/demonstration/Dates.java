package fr.concertations.demonstration;

import static fr.concertations.db.charter.Tables.CHARTER_VERSION;
import static fr.concertations.db.charter.Tables.SIGNATURE;
import static fr.concertations.db.debate.Tables.PUBLIC_SPELL;
import static fr.concertations.db.synthesis.Tables.PUBLICATION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.Stage;
import fr.concertations.debate.StageKind;
import fr.concertations.kernel.Typography;
import fr.concertations.synthesis.DocumentKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is played in one go happened on the days of its calendar: signatures before, documents as their étape ends. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Dates {
    private static final Duration BEFORE = Duration.ofDays(9);
    private static final Duration IN_TIME = Duration.ofDays(2);

    private final DSLContext dsl;
    private final Clock clock;

    Dates(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    void follow(Concertation debate) {
        debate.stages().stream()
                .map(Stage::startsAt)
                .min(Comparator.naturalOrder())
                .ifPresent(start -> begins(debate, start));
        published(debate, DocumentKind.SYNTHESIS, StageKind.SYNTHESIS);
        published(debate, DocumentKind.CONCLUSIONS, StageKind.CONCLUSION);
    }

    private void begins(Concertation debate, Instant start) {
        signed(debate, start.minus(BEFORE));
        dsl.update(PUBLIC_SPELL)
                .set(PUBLIC_SPELL.BEGAN_AT, start.atOffset(ZoneOffset.UTC))
                .where(PUBLIC_SPELL.CONCERTATION_ID.eq(debate.id().value()))
                .execute();
    }

    private void signed(Concertation debate, Instant at) {
        var day = Typography.dayInParis(at);
        dsl.update(SIGNATURE)
                .set(SIGNATURE.SIGNED_ON, day)
                .where(SIGNATURE.TERRITORY_CODE.eq(debate.lead().value()))
                .and(SIGNATURE.SIGNED_ON.gt(day))
                .execute();
    }

    /** A charter is there before it is signed. */
    void publishCharterBeforeSignatures() {
        var first = select(min(SIGNATURE.SIGNED_ON)).from(SIGNATURE);
        dsl.update(CHARTER_VERSION)
                .set(CHARTER_VERSION.PUBLISHED_AT, field("({0})::timestamptz", OffsetDateTime.class, first))
                .where(CHARTER_VERSION.PUBLISHED_AT.gt(field("({0})::timestamptz", OffsetDateTime.class, first)))
                .execute();
    }

    private void published(Concertation debate, DocumentKind document, StageKind kind) {
        debate.stages().stream()
                .filter(stage -> stage.kind() == kind)
                .map(stage -> stage.endsAt().minus(IN_TIME))
                .filter(at -> at.isBefore(clock.instant()))
                .forEach(at -> dsl.update(PUBLICATION)
                        .set(PUBLICATION.PUBLISHED_AT, at.atOffset(ZoneOffset.UTC))
                        .where(PUBLICATION.CONCERTATION_ID.eq(debate.id().value()))
                        .and(PUBLICATION.DOCUMENT.eq(document.name()))
                        .execute());
    }
}
