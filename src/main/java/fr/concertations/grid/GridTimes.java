package fr.concertations.grid;

import static fr.concertations.db.grid.Tables.FILLED_GRID;
import static fr.concertations.db.grid.Tables.PUBLICATION;
import static org.jooq.Records.mapping;

import fr.concertations.debate.ConcertationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the grids of many concertations came out, in one look and without their texts. */
@Service
public class GridTimes {
    private final DSLContext dsl;

    GridTimes(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** That a version of a grid came out. */
    public record Published(ConcertationId concertation, int version, Instant at) {}

    /** Newest first, of concertations the caller could read. */
    @Transactional(readOnly = true)
    public List<Published> among(Collection<ConcertationId> readable, int most) {
        return dsl.select(
                        FILLED_GRID.CONCERTATION_ID.convertFrom(ConcertationId::new),
                        PUBLICATION.VERSION,
                        PUBLICATION.PUBLISHED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(PUBLICATION)
                .join(FILLED_GRID)
                .on(FILLED_GRID.ID.eq(PUBLICATION.GRID_ID))
                .where(FILLED_GRID.CONCERTATION_ID.in(
                        readable.stream().map(ConcertationId::value).toList()))
                .orderBy(PUBLICATION.PUBLISHED_AT.desc(), PUBLICATION.VERSION.desc())
                .limit(most)
                .fetch(mapping(Published::new));
    }
}
