package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.contribution.Tables.ITEM_VERSION;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.kernel.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every contribution anybody may read, however many, with when its text last changed. */
@Service
@Transactional(readOnly = true)
public class PublicContributions {
    private static final int AT_ONCE = 1000;

    private final DSLContext dsl;
    private final Concertations concertations;

    PublicContributions(DSLContext dsl, Concertations concertations) {
        this.dsl = dsl;
        this.concertations = concertations;
    }

    /** Where it stands. */
    public record Page(String path, Instant changedAt) {
        private static Page of(UUID id, String title, Instant changedAt) {
            return new Page("/contributions/" + id + "/" + Slug.of(title), changedAt);
        }
    }

    public long count() {
        return dsl.fetchCount(ITEM, readable());
    }

    /** In the order they came, read little by little. @param part from 1 */
    public void forEach(int part, int size, Consumer<Page> consumer) {
        var query = dsl.select(ITEM.ID, ITEM.TITLE, ITEM_VERSION.WRITTEN_AT)
                .from(ITEM)
                .join(ITEM_VERSION)
                .on(ITEM_VERSION.ITEM_ID.eq(ITEM.ID))
                .and(ITEM_VERSION.VERSION.eq(ITEM.VERSION))
                .where(readable())
                .orderBy(ITEM.ID)
                .limit(size)
                .offset((long) (part - 1) * size)
                .fetchSize(AT_ONCE);
        try (var rows = query.fetchStream()) {
            rows.map(row -> Page.of(row.value1(), row.value2(), row.value3().toInstant()))
                    .forEach(consumer);
        }
    }

    private Condition readable() {
        List<UUID> ids = concertations.readable(Optional.empty()).stream()
                .map(Concertation::id)
                .map(id -> id.value())
                .toList();
        return ContributionQueries.published().and(ITEM.CONCERTATION_ID.in(ids));
    }
}
