package fr.concertations.synthesis;

import static fr.concertations.db.synthesis.Tables.PUBLICATION;
import static org.jooq.Records.mapping;

import fr.concertations.debate.ConcertationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When syntheses and conclusions of many concertations came out, in one look and without their texts. */
@Service
public class PublicationTimes {
    private final DSLContext dsl;

    PublicationTimes(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** That a version of a document came out. */
    public record Published(ConcertationId concertation, DocumentKind document, int version, Instant at) {}

    /** Newest first, of concertations the caller could read. */
    @Transactional(readOnly = true)
    public List<Published> among(Collection<ConcertationId> readable, int most) {
        return dsl.select(
                        PUBLICATION.CONCERTATION_ID.convertFrom(ConcertationId::new),
                        PUBLICATION.DOCUMENT.convertFrom(DocumentKind::valueOf),
                        PUBLICATION.VERSION,
                        PUBLICATION.PUBLISHED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(PUBLICATION)
                .where(PUBLICATION.CONCERTATION_ID.in(
                        readable.stream().map(ConcertationId::value).toList()))
                .orderBy(PUBLICATION.PUBLISHED_AT.desc(), PUBLICATION.VERSION.desc())
                .limit(most)
                .fetch(mapping(Published::new));
    }
}
