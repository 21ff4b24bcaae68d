package fr.concertations.site.cache;

import fr.concertations.search.ChangesFollowed;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Numbers the states of the content as this node sees them: pages of an earlier one are made again. A quiet site counts
 * at once; a busy one once a second, so that its pages are still shared.
 */
@Component
class Generations {
    private static final long SHORTEST = Duration.ofSeconds(1).toNanos();

    private final AtomicLong current = new AtomicLong();
    private volatile boolean changed;
    private volatile long since = System.nanoTime() - SHORTEST;

    long current() {
        if (changed && System.nanoTime() - since >= SHORTEST) next();
        return current.get();
    }

    @EventListener
    void on(ChangesFollowed event) {
        changed = true;
    }

    private synchronized void next() {
        if (!changed) return;
        changed = false;
        since = System.nanoTime();
        current.incrementAndGet();
    }
}
