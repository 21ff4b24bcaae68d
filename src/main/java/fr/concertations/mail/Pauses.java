package fr.concertations.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before the next try: longer each time, and never the same for everybody. */
final class Pauses {
    private static final List<Duration> AFTER_REFUSALS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(12),
            Duration.ofHours(12),
            Duration.ofHours(12),
            Duration.ofHours(12));
    private static final int JITTER_PERCENT = 10;

    private Pauses() {}

    /** @return empty when it was tried for nearly three days: it is given up */
    static Optional<Duration> afterRefusal(int refusalsBefore) {
        return refusalsBefore < AFTER_REFUSALS.size()
                ? Optional.of(jittered(AFTER_REFUSALS.get(refusalsBefore)))
                : Optional.empty();
    }

    static Duration jittered(Duration pause) {
        var percent = ThreadLocalRandom.current().nextInt(100 - JITTER_PERCENT, 101 + JITTER_PERCENT);
        return pause.multipliedBy(percent).dividedBy(100);
    }
}
