package fr.concertations.mail;

import java.time.Duration;
import java.time.Instant;

/** Leaves a server that does not answer alone, for longer each time up to a bound. */
final class Rest {
    private static final Duration FIRST = Duration.ofSeconds(1);

    private final Duration longest;
    private Duration next = FIRST;
    private Instant until = Instant.MIN;

    Rest(Duration longest) {
        this.longest = longest;
    }

    synchronized boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    synchronized void begin(Instant now) {
        until = now.plus(Pauses.jittered(next));
        next = next.multipliedBy(2).compareTo(longest) < 0 ? next.multipliedBy(2) : longest;
    }

    synchronized void none() {
        next = FIRST;
        until = Instant.MIN;
    }
}
