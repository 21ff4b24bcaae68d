package fr.concertations.ballot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Folds the journal of positions every two seconds, and has everything counted again once a night, in a thread of its own. */
@Component
class CountKeeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CountKeeper.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime AT = LocalTime.of(3, 10);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final long PAUSES_BETWEEN_LOOKS = Duration.ofMinutes(10).dividedBy(PAUSE);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final KeptCounts counts;
    private final Clock clock;
    private final boolean autoStartup;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    CountKeeper(KeptCounts counts, Clock clock, @Value("${concertations.live:true}") boolean autoStartup) {
        this.counts = counts;
        this.clock = clock;
        this.autoStartup = autoStartup;
    }

    /** Unless it was done since the hour of the last night, here or on another node. */
    void recountWhenDue() {
        try {
            counts.recountUnlessSince(lastNight()).ifPresent(CountKeeper::tell);
        } catch (RuntimeException e) {
            LOG.error("Positions could not be counted again", e);
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("count-keeper").start(this::keep);
    }

    @Override
    public void stop() {
        running = false;
        var keeper = thread;
        if (keeper == null) return;
        LockSupport.unpark(keeper);
        try {
            keeper.join(LONGEST_STOP);
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

    /** Nothing is looked at during the first minutes: the server has just started. */
    private void keep() {
        for (long pauses = 1; running; pauses++) {
            fold();
            if (pauses % PAUSES_BETWEEN_LOOKS == 0) recountWhenDue();
            if (running) LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** What could not be folded is read from the journal, and folded the next time. */
    private void fold() {
        try {
            counts.fold();
        } catch (RuntimeException e) {
            LOG.warn("Counts of positions could not be folded, trying again: {}", e.getMessage());
        }
    }

    private Instant lastNight() {
        var now = clock.instant().atZone(PARIS);
        var tonight = now.with(AT);
        return (tonight.isAfter(now) ? tonight.minusDays(1) : tonight).toInstant();
    }

    private static void tell(Recount recount) {
        if (recount.differences() == 0)
            LOG.info("{} positions counted again: the counts were right", recount.positions());
        else
            LOG.error(
                    "{} positions counted again: {} figures were wrong and are put right",
                    recount.positions(),
                    recount.differences());
    }
}
