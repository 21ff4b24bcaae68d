package fr.concertations.synthesis;

import static fr.concertations.db.synthesis.Tables.PUBLICATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.min;

import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import fr.concertations.kernel.StoredJson;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Published versions, kept whole. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PublicationRepository {
    private final DSLContext dsl;
    private final Clock clock;

    PublicationRepository(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** The number of the version that says this: the latest when it says the same, else a new one. The draft is locked. */
    <T> int publish(ConcertationId concertation, DocumentKind document, T content, Class<T> type, AccountId by) {
        var latest = latest(concertation, document, type);
        if (latest.isPresent() && latest.get().content().equals(content))
            return latest.get().version();
        var version = latest.map(Publication::version).orElse(0) + 1;
        dsl.insertInto(PUBLICATION)
                .set(PUBLICATION.CONCERTATION_ID, concertation.value())
                .set(PUBLICATION.DOCUMENT, document.name())
                .set(PUBLICATION.VERSION, version)
                .set(PUBLICATION.CONTENT, StoredJson.write(content))
                .set(PUBLICATION.PUBLISHED_BY, by.value())
                .set(PUBLICATION.PUBLISHED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        return version;
    }

    <T> Optional<Publication<T>> latest(ConcertationId concertation, DocumentKind document, Class<T> type) {
        return dsl.select(PUBLICATION.VERSION, PUBLICATION.PUBLISHED_AT, PUBLICATION.CONTENT)
                .from(PUBLICATION)
                .where(is(concertation, document))
                .orderBy(PUBLICATION.VERSION.desc())
                .limit(1)
                .fetchOptional(mapping((version, at, content) -> read(version, at, content, type)));
    }

    /** The latest of each of these concertations that published one, in one look. */
    <T> Map<ConcertationId, Publication<T>> latest(
            Collection<ConcertationId> concertations, DocumentKind document, Class<T> type) {
        return dsl.select(
                        PUBLICATION.CONCERTATION_ID, PUBLICATION.VERSION, PUBLICATION.PUBLISHED_AT, PUBLICATION.CONTENT)
                .distinctOn(PUBLICATION.CONCERTATION_ID)
                .from(PUBLICATION)
                .where(PUBLICATION.CONCERTATION_ID.in(
                        concertations.stream().map(ConcertationId::value).toList()))
                .and(PUBLICATION.DOCUMENT.eq(document.name()))
                .orderBy(PUBLICATION.CONCERTATION_ID, PUBLICATION.VERSION.desc())
                .fetchMap(r -> new ConcertationId(r.value1()), r -> read(r.value2(), r.value3(), r.value4(), type));
    }

    /** When the first version of each was published. */
    Map<ConcertationId, Instant> first(Collection<ConcertationId> concertations, DocumentKind document) {
        return dsl.select(PUBLICATION.CONCERTATION_ID, min(PUBLICATION.PUBLISHED_AT))
                .from(PUBLICATION)
                .where(among(concertations, document))
                .groupBy(PUBLICATION.CONCERTATION_ID)
                .fetchMap(r -> new ConcertationId(r.value1()), r -> r.value2().toInstant());
    }

    /** Every version of these, by number, in one look. */
    <T> Map<ConcertationId, Map<Integer, T>> versions(
            Collection<ConcertationId> concertations, DocumentKind document, Class<T> type) {
        var found = new HashMap<ConcertationId, Map<Integer, T>>();
        dsl.select(PUBLICATION.CONCERTATION_ID, PUBLICATION.VERSION, PUBLICATION.CONTENT)
                .from(PUBLICATION)
                .where(among(concertations, document))
                .forEach(r -> found.computeIfAbsent(new ConcertationId(r.value1()), any -> new HashMap<>())
                        .put(r.value2(), StoredJson.read(r.value3(), type)));
        return found;
    }

    <T> Optional<Publication<T>> version(
            ConcertationId concertation, DocumentKind document, int version, Class<T> type) {
        return dsl.select(PUBLICATION.VERSION, PUBLICATION.PUBLISHED_AT, PUBLICATION.CONTENT)
                .from(PUBLICATION)
                .where(is(concertation, document))
                .and(PUBLICATION.VERSION.eq(version))
                .fetchOptional(mapping((number, at, content) -> read(number, at, content, type)));
    }

    /** Every concertation that published this, for rebuilding what is derived. */
    List<ConcertationId> published(DocumentKind document) {
        return dsl.selectDistinct(PUBLICATION.CONCERTATION_ID)
                .from(PUBLICATION)
                .where(PUBLICATION.DOCUMENT.eq(document.name()))
                .orderBy(PUBLICATION.CONCERTATION_ID)
                .fetch(r -> new ConcertationId(r.value1()));
    }

    /** Newest first. */
    List<PublicationVersion> versions(ConcertationId concertation, DocumentKind document) {
        return dsl.select(PUBLICATION.VERSION, PUBLICATION.PUBLISHED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(PUBLICATION)
                .where(is(concertation, document))
                .orderBy(PUBLICATION.VERSION.desc())
                .fetch(mapping(PublicationVersion::new));
    }

    private static <T> Publication<T> read(int version, OffsetDateTime at, JSONB content, Class<T> type) {
        return new Publication<>(version, at.toInstant(), StoredJson.read(content, type));
    }

    private static Condition among(Collection<ConcertationId> concertations, DocumentKind document) {
        return PUBLICATION
                .CONCERTATION_ID
                .in(concertations.stream().map(ConcertationId::value).toList())
                .and(PUBLICATION.DOCUMENT.eq(document.name()));
    }

    private static Condition is(ConcertationId concertation, DocumentKind document) {
        return PUBLICATION.CONCERTATION_ID.eq(concertation.value()).and(PUBLICATION.DOCUMENT.eq(document.name()));
    }
}
