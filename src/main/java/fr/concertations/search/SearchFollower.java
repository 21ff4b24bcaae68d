package fr.concertations.search;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the index of this node up with the database, in a thread of its own: the application starts without waiting for
 * it and goes on when it fails. A command-line job beside a server sets {@code concertations.search.follow=false}.
 */
@Component
public class SearchFollower implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SearchFollower.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);
    private static final Duration LONGEST_CATCH_UP = Duration.ofSeconds(60);

    private final FollowedIndex followed;
    private final boolean autoStartup;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    SearchFollower(FollowedIndex followed, @Value("${concertations.search.follow:true}") boolean autoStartup) {
        this.followed = followed;
        this.autoStartup = autoStartup;
    }

    /** Waits until everything committed before this call can be found. */
    public void catchUp() {
        var deadline = System.nanoTime() + LONGEST_CATCH_UP.toNanos();
        var before = followed.now();
        while (!followed.hasRead(before)) {
            if (System.nanoTime() > deadline) throw new IllegalStateException("the index does not catch up");
            LockSupport.unpark(thread);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("search-follower").start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        var follower = thread;
        if (follower == null) return;
        LockSupport.unpark(follower);
        try {
            if (!follower.join(LONGEST_STOP))
                LOG.warn("The search index is still busy; it catches up at the next start");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return autoStartup;
    }

    private void follow() {
        while (running) {
            var pause = PAUSE;
            try {
                followed.step();
            } catch (Exception e) {
                LOG.error("The search index cannot follow for now, trying again", e);
                pause = PAUSE_AFTER_FAILURE;
            }
            if (running) LockSupport.parkNanos(pause.toNanos());
        }
        followed.close();
    }
}
