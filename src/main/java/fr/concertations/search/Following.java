package fr.concertations.search;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Keeps a sound index up with the change feed: reads what was settled, shows it at once, commits now and then. One
 * thread at a time follows; any may ask how far it is.
 */
final class Following {
    private static final int COMMIT_AFTER_CHANGES = 1000;
    private static final long COMMIT_AFTER_NANOS = 5_000_000_000L;
    private static final long LONGEST_CATCH_UP_NANOS = 60_000_000_000L;

    private final ChangeReader changes;
    private final ApplicationEventPublisher events;
    private int uncommitted;
    private long lastCommit = System.nanoTime();
    private volatile long settled;

    Following(ChangeReader changes, ApplicationEventPublisher events) {
        this.changes = changes;
        this.events = events;
    }

    /** A mark to give to {@link #hasRead}. */
    long now() {
        return changes.next();
    }

    boolean hasRead(long mark) {
        return settled >= mark;
    }

    /** Empty-handed after a while: the next night looks again. */
    void readAllThereIs() {
        var mark = now();
        var deadline = System.nanoTime() + LONGEST_CATCH_UP_NANOS;
        while (!hasRead(mark)) {
            if (System.nanoTime() - deadline > 0 || Thread.interrupted())
                throw new IllegalStateException("the index does not catch up");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    /** Reads all there is now. @return whether what was read was committed by this call */
    boolean follow(IndexGeneration index) throws IOException {
        var upTo = changes.settled();
        int read;
        var any = false;
        while ((read = changes.read(index)) > 0) {
            uncommitted += read;
            any = true;
        }
        if (any) {
            index.refresh();
            events.publishEvent(new ChangesFollowed());
        }
        settled = upTo;
        return commitNowAndThen(index);
    }

    void forget() {
        settled = 0;
    }

    private boolean commitNowAndThen(IndexGeneration index) throws IOException {
        if (uncommitted == 0) return false;
        if (uncommitted < COMMIT_AFTER_CHANGES && System.nanoTime() - lastCommit < COMMIT_AFTER_NANOS) return false;
        index.commit();
        uncommitted = 0;
        lastCommit = System.nanoTime();
        return true;
    }
}
