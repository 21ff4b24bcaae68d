package fr.concertations.mail;

import static fr.concertations.db.mail.Tables.BOUNCE;
import static fr.concertations.db.mail.Tables.OUTBOX;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import fr.concertations.kernel.StoredJson;
import fr.concertations.kernel.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters that wait, and what is left of the others. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OutboxRepository {
    private static final Condition WAITING = OUTBOX.STATE.eq(LetterState.WAITING.name());

    private final DSLContext dsl;
    private final Clock clock;

    OutboxRepository(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** @return false when a letter was posted under the same key before */
    boolean add(Letter letter) {
        return dsl.insertInto(OUTBOX)
                        .set(OUTBOX.ACCOUNT_ID, letter.account())
                        .set(OUTBOX.KIND, letter.kind())
                        .set(OUTBOX.URGENT, letter.urgent())
                        .set(OUTBOX.DUE_AT, at(clock.instant()))
                        .set(OUTBOX.USEFUL_UNTIL, letter.usefulUntil() == null ? null : at(letter.usefulUntil()))
                        .set(OUTBOX.ONCE_HASH, letter.once() == null ? null : Hashes.ofKey(letter.once()))
                        .set(OUTBOX.ADDRESS_HASH, Hashes.ofAddress(letter.to()))
                        .set(OUTBOX.ADDRESS, letter.to())
                        .set(OUTBOX.LOCALE, Texts.supported(letter.locale()).getLanguage())
                        .set(OUTBOX.SUBJECT, letter.subject())
                        .set(OUTBOX.BODY, StoredJson.write(letter.body()))
                        .set(OUTBOX.UNSUBSCRIBE, letter.unsubscribe())
                        .onConflict(OUTBOX.ONCE_HASH)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** Whether there is something to take, without taking it. */
    boolean anyDue(boolean urgent) {
        return dsl.fetchExists(OUTBOX, due(urgent));
    }

    /** The letter that has been due the longest and that nobody else holds, held until the end of the transaction. */
    Optional<Sealed> take(boolean urgent) {
        return dsl.select(
                        OUTBOX.ID,
                        OUTBOX.ADDRESS_HASH,
                        OUTBOX.ADDRESS,
                        OUTBOX.KIND,
                        OUTBOX.LOCALE,
                        OUTBOX.SUBJECT,
                        OUTBOX.BODY,
                        OUTBOX.URGENT,
                        OUTBOX.UNSUBSCRIBE,
                        OUTBOX.REFUSALS)
                .from(OUTBOX)
                .where(due(urgent))
                .orderBy(OUTBOX.DUE_AT, OUTBOX.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(mapping(OutboxRepository::sealed));
    }

    /** Its words and its address go. */
    void settle(UUID id, LetterState state) {
        settleWhere(OUTBOX.ID.eq(id).and(WAITING), state);
    }

    /** Tried again later, without this telling against the letter. */
    void postpone(UUID id, Duration pause) {
        dsl.update(OUTBOX)
                .set(OUTBOX.DUE_AT, at(clock.instant().plus(pause)))
                .where(OUTBOX.ID.eq(id))
                .and(WAITING)
                .execute();
    }

    void refuse(UUID id, Duration pause) {
        dsl.update(OUTBOX)
                .set(OUTBOX.DUE_AT, at(clock.instant().plus(pause)))
                .set(OUTBOX.REFUSALS, OUTBOX.REFUSALS.plus(1))
                .where(OUTBOX.ID.eq(id))
                .and(WAITING)
                .execute();
    }

    /** What nobody needs any more; what is being sent is left to whoever sends it. */
    int expire() {
        return settleWhere(
                OUTBOX.ID.in(select(OUTBOX.ID)
                        .from(OUTBOX)
                        .where(WAITING)
                        .and(OUTBOX.USEFUL_UNTIL.le(at(clock.instant())))
                        .forUpdate()
                        .skipLocked()),
                LetterState.EXPIRED);
    }

    /** @return the address, under its hash, of a letter that was sent; empty when it is not one of ours */
    Optional<byte[]> bounced(UUID id, boolean forGood) {
        if (forGood)
            dsl.update(OUTBOX)
                    .set(OUTBOX.STATE, LetterState.BOUNCED.name())
                    .where(OUTBOX.ID.eq(id))
                    .and(OUTBOX.STATE.eq(LetterState.SENT.name()))
                    .execute();
        return dsl.select(OUTBOX.ADDRESS_HASH)
                .from(OUTBOX)
                .where(OUTBOX.ID.eq(id))
                .fetchOptional(OUTBOX.ADDRESS_HASH);
    }

    int count(LetterState state) {
        return dsl.fetchCount(OUTBOX, OUTBOX.STATE.eq(state.name()));
    }

    /** Of the letter that has been due the longest. */
    Duration late() {
        var now = clock.instant();
        var oldest = dsl.select(min(OUTBOX.DUE_AT))
                .from(OUTBOX)
                .where(WAITING)
                .fetchSingle()
                .value1();
        return oldest == null || oldest.toInstant().isAfter(now)
                ? Duration.ZERO
                : Duration.between(oldest.toInstant(), now);
    }

    void forget(byte[] addressHash) {
        dsl.deleteFrom(OUTBOX).where(OUTBOX.ADDRESS_HASH.eq(addressHash)).execute();
        dsl.deleteFrom(BOUNCE).where(BOUNCE.ADDRESS_HASH.eq(addressHash)).execute();
    }

    void dropOlderThan(Duration age) {
        var limit = at(clock.instant().minus(age));
        dsl.deleteFrom(OUTBOX).where(OUTBOX.SETTLED_ON.lt(limit.toLocalDate())).execute();
        dsl.deleteFrom(BOUNCE).where(BOUNCE.HEARD_AT.lt(limit)).execute();
    }

    private int settleWhere(Condition condition, LetterState state) {
        return dsl.update(OUTBOX)
                .set(OUTBOX.STATE, state.name())
                .set(OUTBOX.SETTLED_ON, at(clock.instant()).toLocalDate())
                .setNull(OUTBOX.ADDRESS)
                .setNull(OUTBOX.SUBJECT)
                .setNull(OUTBOX.BODY)
                .setNull(OUTBOX.UNSUBSCRIBE)
                .where(condition)
                .execute();
    }

    private Condition due(boolean urgent) {
        var now = at(clock.instant());
        return WAITING.and(OUTBOX.URGENT.eq(urgent))
                .and(OUTBOX.DUE_AT.le(now))
                .and(OUTBOX.USEFUL_UNTIL.isNull().or(OUTBOX.USEFUL_UNTIL.gt(now)));
    }

    private static Sealed sealed(
            UUID id,
            byte[] addressHash,
            @Nullable String address,
            String kind,
            String locale,
            @Nullable String subject,
            @Nullable JSONB body,
            boolean urgent,
            @Nullable String unsubscribe,
            int refusals) {
        return new Sealed(
                id,
                addressHash,
                Objects.requireNonNull(address),
                kind,
                Locale.of(locale),
                Objects.requireNonNull(subject),
                Objects.requireNonNull(body),
                urgent,
                unsubscribe,
                refusals);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
