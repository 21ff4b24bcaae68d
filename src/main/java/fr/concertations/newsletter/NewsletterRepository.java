package fr.concertations.newsletter;

import static fr.concertations.db.newsletter.Tables.ISSUE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;

import fr.concertations.debate.ConcertationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Statements on letters. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NewsletterRepository {
    private static final String LOCK = "newsletter";

    private final DSLContext dsl;

    NewsletterRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    NewsletterId add(ConcertationId concertation, Instant now) {
        return dsl.insertInto(ISSUE)
                .set(ISSUE.CONCERTATION_ID, concertation.value())
                .set(ISSUE.SUBJECT, "")
                .set(ISSUE.BODY, "")
                .set(ISSUE.STATE, NewsletterState.DRAFT.name())
                .set(ISSUE.CHANGED_AT, utc(now))
                .returningResult(ISSUE.ID)
                .fetchSingle(row -> new NewsletterId(row.value1()));
    }

    Optional<Newsletter> byId(NewsletterId id) {
        return where(ISSUE.ID.eq(id.value())).stream().findFirst();
    }

    /** The same, for whoever changes it: nobody else does until the end of the transaction. */
    Optional<Newsletter> lock(NewsletterId id) {
        dsl.selectOne().from(ISSUE).where(ISSUE.ID.eq(id.value())).forUpdate().fetch();
        return byId(id);
    }

    /** The latest first. */
    List<Newsletter> of(ConcertationId concertation) {
        return where(ISSUE.CONCERTATION_ID.eq(concertation.value()));
    }

    List<Newsletter> sentOf(ConcertationId concertation) {
        return where(ISSUE.CONCERTATION_ID.eq(concertation.value()).and(isSent()));
    }

    boolean anySent(ConcertationId concertation) {
        return dsl.fetchExists(
                ISSUE, ISSUE.CONCERTATION_ID.eq(concertation.value()).and(isSent()));
    }

    boolean anyWaiting(ConcertationId concertation) {
        return dsl.fetchExists(
                ISSUE,
                ISSUE.CONCERTATION_ID.eq(concertation.value()).and(ISSUE.STATE.eq(NewsletterState.WAITING.name())));
    }

    Optional<Newsletter> sent(ConcertationId concertation, int number) {
        return where(ISSUE.CONCERTATION_ID.eq(concertation.value()).and(ISSUE.NUMBER.eq(number))).stream()
                .findFirst();
    }

    int write(NewsletterId id, NewsletterText text, Instant now) {
        return dsl.update(ISSUE)
                .set(ISSUE.SUBJECT, text.subject())
                .set(ISSUE.BODY, text.body())
                .set(ISSUE.STATE, NewsletterState.DRAFT.name())
                .set(ISSUE.REVISION, ISSUE.REVISION.plus(1))
                .set(ISSUE.CHANGED_AT, utc(now))
                .where(ISSUE.ID.eq(id.value()))
                .returningResult(ISSUE.REVISION)
                .fetchSingle()
                .value1();
    }

    void move(NewsletterId id, NewsletterState to, Instant now) {
        dsl.update(ISSUE)
                .set(ISSUE.STATE, to.name())
                .set(ISSUE.REVISION, ISSUE.REVISION.plus(1))
                .set(ISSUE.CHANGED_AT, utc(now))
                .where(ISSUE.ID.eq(id.value()))
                .execute();
    }

    /** Gives it the next number of the concertation; two that are sent at once come one after the other. */
    void send(Newsletter letter, Instant now) {
        dsl.select(field(
                        "pg_advisory_xact_lock(hashtext({0}), hashtext({1}))",
                        Object.class, inline(LOCK), val(letter.concertation().toString())))
                .execute();
        var last = dsl.select(coalesce(max(ISSUE.NUMBER), 0))
                .from(ISSUE)
                .where(ISSUE.CONCERTATION_ID.eq(letter.concertation().value()))
                .fetchSingle()
                .value1();
        dsl.update(ISSUE)
                .set(ISSUE.STATE, NewsletterState.SENT.name())
                .set(ISSUE.NUMBER, last + 1)
                .set(ISSUE.SENT_AT, utc(now))
                .set(ISSUE.CHANGED_AT, utc(now))
                .set(ISSUE.REVISION, ISSUE.REVISION.plus(1))
                .where(ISSUE.ID.eq(letter.id().value()))
                .execute();
    }

    void withdraw(NewsletterId id, String because, Instant now) {
        dsl.update(ISSUE)
                .set(ISSUE.WITHDRAWN_AT, utc(now))
                .set(ISSUE.WITHDRAWN_BECAUSE, because)
                .set(ISSUE.REVISION, ISSUE.REVISION.plus(1))
                .where(ISSUE.ID.eq(id.value()))
                .execute();
    }

    void remove(NewsletterId id) {
        dsl.deleteFrom(ISSUE).where(ISSUE.ID.eq(id.value())).execute();
    }

    private List<Newsletter> where(Condition which) {
        return dsl.select(
                        ISSUE.ID,
                        ISSUE.CONCERTATION_ID,
                        ISSUE.SUBJECT,
                        ISSUE.BODY,
                        ISSUE.STATE,
                        ISSUE.REVISION,
                        ISSUE.CHANGED_AT,
                        ISSUE.NUMBER,
                        ISSUE.SENT_AT,
                        ISSUE.WITHDRAWN_AT,
                        ISSUE.WITHDRAWN_BECAUSE)
                .from(ISSUE)
                .where(which)
                .orderBy(coalesce(ISSUE.SENT_AT, ISSUE.CHANGED_AT).desc(), ISSUE.ID.desc())
                .fetch(mapping(NewsletterRepository::read));
    }

    private static Newsletter read(
            UUID id,
            UUID concertation,
            String subject,
            String body,
            String state,
            int revision,
            OffsetDateTime changed,
            @Nullable Integer number,
            @Nullable OffsetDateTime sentAt,
            @Nullable OffsetDateTime withdrawnAt,
            @Nullable String because) {
        return new Newsletter(
                new NewsletterId(id),
                new ConcertationId(concertation),
                new NewsletterText(subject, body),
                NewsletterState.valueOf(state),
                revision,
                changed.toInstant(),
                number == null || sentAt == null
                        ? Optional.empty()
                        : Optional.of(new Newsletter.Sending(number, sentAt.toInstant())),
                withdrawnAt == null || because == null
                        ? Optional.empty()
                        : Optional.of(new Newsletter.Withdrawal(withdrawnAt.toInstant(), because)));
    }

    private static Condition isSent() {
        return ISSUE.NUMBER.isNotNull();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
