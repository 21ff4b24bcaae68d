package fr.concertations.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Which index answers now, and whether it is whole; nothing answers for an instant at the very first start. */
@Component
class SearchIndex {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private volatile @Nullable IndexGeneration answering;
    private volatile boolean rebuilding;
    private volatile boolean damaged;

    /** @param whole false while it is being filled */
    void answerWith(@Nullable IndexGeneration generation, boolean whole) {
        answering = generation;
        rebuilding = !whole;
        damaged = false;
    }

    boolean rebuilding() {
        return rebuilding;
    }

    /** A search could not read it. */
    boolean damaged() {
        return damaged;
    }

    /** Empty when nothing can answer; an index found damaged is reported, to be rebuilt. */
    <T> Optional<T> read(IndexGeneration.Reading<T> reading) {
        var generation = answering;
        if (generation == null) return Optional.empty();
        try {
            return Optional.of(generation.search(reading));
        } catch (AlreadyClosedException replaced) {
            return generation == answering ? Optional.empty() : read(reading);
        } catch (IOException | IllegalStateException e) {
            LOG.error("The search index cannot be read, it will be rebuilt", e);
            damaged = true;
            return Optional.empty();
        }
    }
}
