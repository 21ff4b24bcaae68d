package fr.concertations.manifesto;

import static fr.concertations.db.manifesto.Tables.PUBLICATION;
import static org.jooq.Records.mapping;

import fr.concertations.identity.AccountId;
import fr.concertations.kernel.StoredJson;
import fr.concertations.synthesis.Publication;
import fr.concertations.synthesis.PublicationVersion;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Published versions of the manifesto, kept whole. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ManifestoPublicationRepository {
    private final DSLContext dsl;
    private final Clock clock;

    ManifestoPublicationRepository(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** The number of the version that says this: the latest when it says the same, else a new one. The draft is locked. */
    int publish(PublishedManifesto content, AccountId by) {
        var latest = latest();
        if (latest.isPresent() && latest.get().content().equals(content))
            return latest.get().version();
        var version = latest.map(Publication::version).orElse(0) + 1;
        dsl.insertInto(PUBLICATION)
                .set(PUBLICATION.VERSION, version)
                .set(PUBLICATION.CONTENT, StoredJson.write(content))
                .set(PUBLICATION.PUBLISHED_BY, by.value())
                .set(PUBLICATION.PUBLISHED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        return version;
    }

    Optional<Publication<PublishedManifesto>> latest() {
        return dsl.select(PUBLICATION.VERSION, PUBLICATION.PUBLISHED_AT, PUBLICATION.CONTENT)
                .from(PUBLICATION)
                .orderBy(PUBLICATION.VERSION.desc())
                .limit(1)
                .fetchOptional(mapping(ManifestoPublicationRepository::read));
    }

    Optional<Publication<PublishedManifesto>> version(int version) {
        return dsl.select(PUBLICATION.VERSION, PUBLICATION.PUBLISHED_AT, PUBLICATION.CONTENT)
                .from(PUBLICATION)
                .where(PUBLICATION.VERSION.eq(version))
                .fetchOptional(mapping(ManifestoPublicationRepository::read));
    }

    /** Newest first. */
    List<PublicationVersion> versions() {
        return dsl.select(PUBLICATION.VERSION, PUBLICATION.PUBLISHED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(PUBLICATION)
                .orderBy(PUBLICATION.VERSION.desc())
                .fetch(mapping(PublicationVersion::new));
    }

    private static Publication<PublishedManifesto> read(int version, OffsetDateTime at, JSONB content) {
        return new Publication<>(version, at.toInstant(), StoredJson.read(content, PublishedManifesto.class));
    }
}
