package fr.concertations.search;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A rebuild under way in its own thread: what it fills, who asked for it, how far it is. */
final class Rebuild {
    private static final Duration LONGEST_CANCEL = Duration.ofSeconds(5);

    final IndexGeneration index;
    final @Nullable UUID request;
    private final AtomicLong indexed = new AtomicLong();
    private volatile long expected;
    private volatile boolean cancelled;
    private volatile @Nullable Outcome outcome;
    private @Nullable Thread thread;

    Rebuild(IndexGeneration index, @Nullable UUID request) {
        this.index = index;
        this.request = request;
    }

    enum Outcome {
        DONE,
        FAILED
    }

    void start(Runnable filling) {
        thread = Thread.ofVirtual().name("search-rebuild").start(filling);
    }

    void progressed(long count) {
        if (cancelled) throw new IllegalStateException("the application stops");
        indexed.set(count);
    }

    void expects(long documents) {
        expected = documents;
    }

    /** About how many documents there will be. */
    long expected() {
        return expected;
    }

    long indexed() {
        return indexed.get();
    }

    /** Gives up at the next step, and waits for it; it starts again with the application. */
    void cancel() {
        cancelled = true;
        try {
            if (thread != null) thread.join(LONGEST_CANCEL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean cancelled() {
        return cancelled;
    }

    void ended(Outcome how) {
        outcome = how;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }
}
