package fr.concertations.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Which index answers now, and whether it is whole; nothing answers for an instant at the very first start. Where an index
 * that is damaged cannot answer, the one being filled in its place does.
 */
@Component
class SearchIndex {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private volatile @Nullable IndexGeneration answering;
    private volatile @Nullable IndexGeneration filling;
    private volatile boolean rebuilding;
    private volatile boolean damaged;

    /** @param whole false while it is being filled */
    void answerWith(@Nullable IndexGeneration generation, boolean whole) {
        answering = generation;
        filling = null;
        rebuilding = !whole;
        damaged = false;
    }

    /** The one in use goes on answering where it can, and what it says may be incomplete. */
    void answerInsteadWhereDamaged(@Nullable IndexGeneration beingFilled) {
        filling = beingFilled;
        rebuilding = true;
    }

    boolean rebuilding() {
        return rebuilding;
    }

    /** A search could not read it. */
    boolean damaged() {
        return damaged;
    }

    /** Its files were looked at since, and are whole: what failed was something else. */
    void isWholeAfterAll() {
        damaged = false;
    }

    /** How many documents it has. */
    long documents() {
        return read(searcher -> (long) searcher.getIndexReader().numDocs()).orElse(0L);
    }

    /** Empty when nothing can answer; an index found damaged is reported, to be rebuilt. */
    <T> Optional<T> read(IndexGeneration.Reading<T> reading) {
        var generation = answering;
        if (generation == null) return Optional.empty();
        try {
            return Optional.of(generation.search(reading));
        } catch (AlreadyClosedException replaced) {
            return generation == answering ? readWhatIsFilled(reading) : read(reading);
        } catch (IOException | RuntimeException e) {
            if (!damaged) LOG.error("The search index cannot be read", e);
            damaged = true;
            return readWhatIsFilled(reading);
        }
    }

    private <T> Optional<T> readWhatIsFilled(IndexGeneration.Reading<T> reading) {
        var generation = filling;
        if (generation == null) return Optional.empty();
        try {
            return Optional.of(generation.search(reading));
        } catch (IOException | RuntimeException e) {
            LOG.debug("Nor can the one being filled", e);
            return Optional.empty();
        }
    }
}
