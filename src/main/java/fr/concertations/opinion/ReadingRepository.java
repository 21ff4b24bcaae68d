package fr.concertations.opinion;

import static fr.concertations.db.opinion.Tables.PLACE;
import static fr.concertations.db.opinion.Tables.READING;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import fr.concertations.kernel.StoredJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the last reading of each concertation and the group of each person. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReadingRepository {
    private static final int LOCK = 0x4F50494E;

    private final DSLContext dsl;

    ReadingRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @return false while another node computes this concertation; held until the end of the transaction */
    boolean tryLock(ConcertationId concertation) {
        return dsl.select(field(
                        "pg_try_advisory_xact_lock({0}, hashtext({1}))",
                        Boolean.class, inline(LOCK), inline(concertation.toString())))
                .fetchSingle()
                .value1();
    }

    /** Which revision each reading is of. */
    Map<ConcertationId, Long> revisions() {
        return dsl.select(READING.CONCERTATION_ID, READING.REVISION)
                .from(READING)
                .fetchMap(r -> new ConcertationId(r.value1()), r -> r.value2());
    }

    Optional<Dated> of(ConcertationId concertation) {
        return dsl.select(READING.CONTENT, READING.COMPUTED_AT, READING.FAILED_AT)
                .from(READING)
                .where(READING.CONCERTATION_ID.eq(concertation.value()))
                .fetchOptional(r -> new Dated(
                        StoredJson.read(r.value1(), Reading.class),
                        r.value2().toInstant(),
                        Optional.ofNullable(r.value3()).map(OffsetDateTime::toInstant)));
    }

    Optional<Ground> ground(ConcertationId concertation) {
        return dsl.select(READING.GROUND)
                .from(READING)
                .where(READING.CONCERTATION_ID.eq(concertation.value()))
                .fetchOptional(r -> StoredJson.read(r.value1(), Ground.class));
    }

    Map<String, Integer> groups(ConcertationId concertation) {
        return dsl.select(PLACE.VOTER_ID, PLACE.GROUP_NUMBER)
                .from(PLACE)
                .where(PLACE.CONCERTATION_ID.eq(concertation.value()))
                .fetchMap(r -> r.value1().toString(), r -> (int) r.value2());
    }

    Optional<Integer> group(ConcertationId concertation, AccountId voter) {
        return dsl.select(PLACE.GROUP_NUMBER)
                .from(PLACE)
                .where(PLACE.CONCERTATION_ID.eq(concertation.value()))
                .and(PLACE.VOTER_ID.eq(voter.value()))
                .fetchOptional(r -> (int) r.value1());
    }

    void keep(ConcertationId concertation, long revision, Instant at, Reading reading, Ground ground) {
        dsl.insertInto(READING)
                .set(READING.CONCERTATION_ID, concertation.value())
                .set(READING.REVISION, revision)
                .set(READING.COMPUTED_AT, at.atOffset(ZoneOffset.UTC))
                .set(READING.CONTENT, StoredJson.write(reading))
                .set(READING.GROUND, StoredJson.write(ground))
                .onConflict(READING.CONCERTATION_ID)
                .doUpdate()
                .setAllToExcluded()
                .setNull(READING.FAILED_AT)
                .execute();
    }

    /** @param groups of whoever changed group or has one for the first time; somebody erased while it was computed is left out */
    void keep(ConcertationId concertation, Map<String, Integer> groups) {
        var voters = groups.keySet().stream().map(UUID::fromString).toArray(UUID[]::new);
        var numbers = groups.values().stream().map(Integer::shortValue).toArray(Short[]::new);
        dsl.execute("""
                insert into opinion.place (concertation_id, voter_id, group_number)
                select ?, g.voter, g.number from unnest(?::uuid[], ?::smallint[]) g (voter, number)
                join identity.account a on a.id = g.voter
                on conflict (concertation_id, voter_id) do update set group_number = excluded.group_number""", concertation.value(), voters, numbers);
    }

    /** Nothing where there is no reading yet: there is none to show the age of. */
    void failed(ConcertationId concertation, Instant at) {
        dsl.update(READING)
                .set(READING.FAILED_AT, at.atOffset(ZoneOffset.UTC))
                .where(READING.CONCERTATION_ID.eq(concertation.value()))
                .execute();
    }
}
