package fr.concertations.grid;

import static fr.concertations.db.grid.Tables.FILLED_GRID;
import static fr.concertations.db.grid.Tables.PUBLICATION;
import static org.jooq.Records.mapping;

import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import fr.concertations.kernel.StoredJson;
import fr.concertations.synthesis.Publication;
import fr.concertations.synthesis.PublicationVersion;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Published versions of grids, kept whole. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GridPublicationRepository {
    private final DSLContext dsl;
    private final Clock clock;

    GridPublicationRepository(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** The number of the version that says this: the latest when it says the same, else a new one. The grid is locked. */
    int publish(PublishedGrid content, AccountId by) {
        var latest = latest(content.concertation());
        if (latest.isPresent() && latest.get().content().equals(content))
            return latest.get().version();
        var version = latest.map(Publication::version).orElse(0) + 1;
        dsl.insertInto(PUBLICATION)
                .set(PUBLICATION.GRID_ID, content.id().value())
                .set(PUBLICATION.VERSION, version)
                .set(PUBLICATION.CONTENT, StoredJson.write(content))
                .set(PUBLICATION.PUBLISHED_BY, by.value())
                .set(PUBLICATION.PUBLISHED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        return version;
    }

    Optional<Publication<PublishedGrid>> latest(ConcertationId concertation) {
        return latest(List.of(concertation)).stream().findFirst();
    }

    /** The latest version of each of these grids, where there is one. */
    List<Publication<PublishedGrid>> latest(Collection<ConcertationId> concertations) {
        return dsl.select(PUBLICATION.VERSION, PUBLICATION.PUBLISHED_AT, PUBLICATION.CONTENT)
                .distinctOn(PUBLICATION.GRID_ID)
                .from(PUBLICATION)
                .join(FILLED_GRID)
                .on(FILLED_GRID.ID.eq(PUBLICATION.GRID_ID))
                .where(FILLED_GRID.CONCERTATION_ID.in(
                        concertations.stream().map(ConcertationId::value).toList()))
                .orderBy(PUBLICATION.GRID_ID, PUBLICATION.VERSION.desc())
                .fetch(mapping(GridPublicationRepository::read));
    }

    /** Every concertation whose grid was published, for rebuilding what is derived. */
    List<ConcertationId> published() {
        return dsl.selectDistinct(FILLED_GRID.CONCERTATION_ID)
                .from(PUBLICATION)
                .join(FILLED_GRID)
                .on(FILLED_GRID.ID.eq(PUBLICATION.GRID_ID))
                .fetch(r -> new ConcertationId(r.value1()));
    }

    Optional<Publication<PublishedGrid>> version(ConcertationId concertation, int version) {
        return dsl.select(PUBLICATION.VERSION, PUBLICATION.PUBLISHED_AT, PUBLICATION.CONTENT)
                .from(PUBLICATION)
                .join(FILLED_GRID)
                .on(FILLED_GRID.ID.eq(PUBLICATION.GRID_ID))
                .where(of(concertation))
                .and(PUBLICATION.VERSION.eq(version))
                .fetchOptional(mapping(GridPublicationRepository::read));
    }

    /** Newest first. */
    List<PublicationVersion> versions(ConcertationId concertation) {
        return dsl.select(PUBLICATION.VERSION, PUBLICATION.PUBLISHED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(PUBLICATION)
                .join(FILLED_GRID)
                .on(FILLED_GRID.ID.eq(PUBLICATION.GRID_ID))
                .where(of(concertation))
                .orderBy(PUBLICATION.VERSION.desc())
                .fetch(mapping(PublicationVersion::new));
    }

    private static Condition of(ConcertationId concertation) {
        return FILLED_GRID.CONCERTATION_ID.eq(concertation.value());
    }

    private static Publication<PublishedGrid> read(int version, OffsetDateTime at, JSONB content) {
        return new Publication<>(version, at.toInstant(), StoredJson.read(content, PublishedGrid.class));
    }
}
