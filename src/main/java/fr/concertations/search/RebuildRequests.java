package fr.concertations.search;

import static fr.concertations.db.search.Tables.REBUILD_REQUEST;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How the command line asks the server that owns an index folder to rebuild it; each call is a step of its own, seen at once. */
@Repository
@Transactional
class RebuildRequests {
    private final DSLContext dsl;

    RebuildRequests(DSLContext dsl) {
        this.dsl = dsl;
    }

    UUID ask(UUID folder) {
        return dsl.insertInto(REBUILD_REQUEST)
                .set(REBUILD_REQUEST.FOLDER, folder)
                .returningResult(REBUILD_REQUEST.ID)
                .fetchSingle(REBUILD_REQUEST.ID);
    }

    Optional<UUID> pending(UUID folder) {
        return dsl.select(REBUILD_REQUEST.ID)
                .from(REBUILD_REQUEST)
                .where(REBUILD_REQUEST.FOLDER.eq(folder))
                .and(REBUILD_REQUEST.FINISHED_AT.isNull())
                .orderBy(REBUILD_REQUEST.ID)
                .limit(1)
                .fetchOptional(REBUILD_REQUEST.ID);
    }

    void progressed(UUID request, long indexed, long expected) {
        dsl.update(REBUILD_REQUEST)
                .set(REBUILD_REQUEST.STARTED_AT, currentOffsetDateTime())
                .set(REBUILD_REQUEST.INDEXED, indexed)
                .set(REBUILD_REQUEST.EXPECTED, expected)
                .where(REBUILD_REQUEST.ID.eq(request))
                .execute();
    }

    void finished(UUID request, boolean failed) {
        dsl.update(REBUILD_REQUEST)
                .set(REBUILD_REQUEST.FINISHED_AT, currentOffsetDateTime())
                .set(REBUILD_REQUEST.FAILED, failed)
                .where(REBUILD_REQUEST.ID.eq(request))
                .execute();
    }

    State state(UUID request) {
        return dsl.select(
                        REBUILD_REQUEST.INDEXED,
                        REBUILD_REQUEST.EXPECTED,
                        REBUILD_REQUEST.FINISHED_AT.isNotNull(),
                        REBUILD_REQUEST.FAILED)
                .from(REBUILD_REQUEST)
                .where(REBUILD_REQUEST.ID.eq(request))
                .fetchSingle(mapping(State::new));
    }

    /** Where the server stands with a request. */
    record State(long indexed, long expected, @Nullable Boolean finished, boolean failed) {
        boolean isFinished() {
            return Boolean.TRUE.equals(finished);
        }
    }
}
