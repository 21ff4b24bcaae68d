package fr.concertations.following;

import static fr.concertations.db.debate.Tables.CONCERTATION;
import static fr.concertations.db.debate.Tables.STAGE;
import static fr.concertations.db.following.Tables.HAPPENING;

import fr.concertations.contribution.ContributionId;
import fr.concertations.db.following.tables.records.HappeningRecord;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.State;
import fr.concertations.identity.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Statements on what happened. */
@Repository
class HappeningRepository {
    private final DSLContext dsl;

    HappeningRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** With all that was to be told of it. */
    void remove(String key) {
        dsl.deleteFrom(HAPPENING).where(HAPPENING.KEY.eq(key)).execute();
    }

    /** Twice is once. */
    void add(Happening happening) {
        dsl.insertInto(HAPPENING)
                .set(HAPPENING.KEY, happening.key())
                .set(HAPPENING.KIND, happening.kind().name())
                .set(HAPPENING.DETAIL, happening.detail())
                .set(HAPPENING.TEXT_ID, happening.text())
                .set(
                        HAPPENING.CONCERTATION_ID,
                        Optional.ofNullable(happening.concertation())
                                .map(ConcertationId::value)
                                .orElse(null))
                .set(
                        HAPPENING.CONTRIBUTION_ID,
                        Optional.ofNullable(happening.contribution())
                                .map(ContributionId::value)
                                .orElse(null))
                .set(HAPPENING.ACTOR_ID, account(happening.actor()).orElse(null))
                .set(HAPPENING.PERSON_ID, account(happening.person()).orElse(null))
                .set(HAPPENING.AT, happening.at().atOffset(ZoneOffset.UTC))
                .onConflict(HAPPENING.KEY)
                .doNothing()
                .execute();
    }

    /** Those that nobody was told yet and no other node holds, oldest first; held until the end of the transaction. */
    List<UUID> toSpread(int most) {
        return dsl.select(HAPPENING.ID)
                .from(HAPPENING)
                .where(HAPPENING.SPREAD.isFalse())
                .orderBy(HAPPENING.ID)
                .limit(most)
                .forUpdate()
                .skipLocked()
                .fetch(HAPPENING.ID);
    }

    Happening require(UUID id) {
        return dsl.selectFrom(HAPPENING).where(HAPPENING.ID.eq(id)).fetchSingle(HappeningRepository::read);
    }

    void spread(UUID id) {
        dsl.update(HAPPENING)
                .set(HAPPENING.SPREAD, true)
                .where(HAPPENING.ID.eq(id))
                .execute();
    }

    void handOver(AccountId guest, AccountId member) {
        dsl.update(HAPPENING)
                .set(HAPPENING.ACTOR_ID, member.value())
                .where(HAPPENING.ACTOR_ID.eq(guest.value()))
                .execute();
        dsl.update(HAPPENING)
                .set(HAPPENING.PERSON_ID, member.value())
                .where(HAPPENING.PERSON_ID.eq(guest.value()))
                .execute();
    }

    /** Étapes of open concertations that began between these instants. */
    List<Happening> stagesBegun(Instant after, Instant until) {
        return dsl.select(STAGE.CONCERTATION_ID, STAGE.KIND, STAGE.STARTS_AT)
                .from(STAGE)
                .join(CONCERTATION)
                .on(CONCERTATION.ID.eq(STAGE.CONCERTATION_ID))
                .where(CONCERTATION.STATE.eq(State.OPENED.name()))
                .and(STAGE.STARTS_AT.gt(after.atOffset(ZoneOffset.UTC)))
                .and(STAGE.STARTS_AT.le(until.atOffset(ZoneOffset.UTC)))
                .fetch(row -> stage(row.value1(), row.value2(), row.value3().toInstant()));
    }

    boolean isKnown(String key) {
        return dsl.fetchExists(HAPPENING, HAPPENING.KEY.eq(key));
    }

    void dropBefore(Instant instant) {
        dsl.deleteFrom(HAPPENING)
                .where(HAPPENING.AT.lt(instant.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    static Happening read(HappeningRecord row) {
        return new Happening(
                row.getKey(),
                HappeningKind.valueOf(row.getKind()),
                row.getDetail(),
                row.getTextId(),
                row.getConcertationId() == null ? null : new ConcertationId(row.getConcertationId()),
                row.getContributionId() == null ? null : new ContributionId(row.getContributionId()),
                row.getActorId() == null ? null : new AccountId(row.getActorId()),
                row.getPersonId() == null ? null : new AccountId(row.getPersonId()),
                row.getAt().toInstant());
    }

    private static Happening stage(UUID concertation, String kind, Instant start) {
        var key = "stage:" + concertation + ":" + kind + ":" + start;
        var id = new ConcertationId(Objects.requireNonNull(concertation));
        return new Happening(key, HappeningKind.STAGE, kind, null, id, null, null, null, start);
    }

    private static Optional<UUID> account(@Nullable AccountId id) {
        return Optional.ofNullable(id).map(AccountId::value);
    }
}
