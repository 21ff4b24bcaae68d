package fr.concertations.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Once a night, in a thread of its own: whether the files of the index are whole, and whether it says what the database says. */
@Component
class NightlyCheck {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyCheck.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime AT = LocalTime.of(3, 30);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final IndexComparison comparison;
    private final Clock clock;
    private final AtomicReference<@Nullable String> toRebuildBecause = new AtomicReference<>();
    private volatile IndexComparison.Outcome last = new IndexComparison.Outcome(0, 0);
    private LocalDate lastNight;
    private @Nullable Thread thread;

    NightlyCheck(IndexComparison comparison, Clock clock) {
        this.comparison = comparison;
        this.clock = clock;
        lastNight = night();
    }

    /** Starts when a night has come since it was last done, or since the start. @param caughtUp waits until the index has read all there is */
    void startWhenDue(IndexGeneration index, Runnable caughtUp) {
        var night = night();
        if (!night.isAfter(lastNight) || isRunning()) return;
        lastNight = night;
        start(index, caughtUp);
    }

    /** Starts now, unless it runs. */
    void start(IndexGeneration index, Runnable caughtUp) {
        if (isRunning()) return;
        thread = Thread.ofVirtual().name("search-nightly").start(() -> check(index, caughtUp));
    }

    boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    /** Why the index must be rebuilt, told once. */
    Optional<String> verdict() {
        return Optional.ofNullable(toRebuildBecause.getAndSet(null));
    }

    /** What the last comparison found; nothing compared before the first. */
    IndexComparison.Outcome last() {
        return last;
    }

    void stop() {
        var running = thread;
        if (running == null) return;
        running.interrupt();
        try {
            running.join(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The last that came. */
    private LocalDate night() {
        return clock.instant().atZone(PARIS).minusNanos(AT.toNanoOfDay()).toLocalDate();
    }

    private void check(IndexGeneration index, Runnable caughtUp) {
        var damage = IndexContents.damage(index);
        if (damage != null) {
            if (!index.writable()) return; // replaced meanwhile, or about to be
            toRebuildBecause.set("its files are damaged: " + damage);
            return;
        }
        try {
            last = comparison.compare(index, caughtUp);
            if (last.different() == 0) LOG.info("The index says what the database says: {} objects", last.compared());
            else LOG.warn("{} of {} objects differ, they are read anew", last.different(), last.compared());
            if (last.isBad()) toRebuildBecause.set("too much differs from the database");
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index could not be compared with the database", e);
        }
    }
}
