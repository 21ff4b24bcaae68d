package fr.concertations.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A clock a test moves instead of waiting: for one action on its thread, or for good in a context of its own. */
public class MovableClock extends Clock {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** Everybody who shares the context is taken along: only for a test that has one of its own. */
    public void forward(Duration time) {
        ahead.updateAndGet(time::plus);
    }

    /** Does it as if it were this instant, on this thread only. */
    public void at(Instant moment, Runnable action) {
        ScopedValue.where(MOMENT, moment).run(action);
    }

    /** Asks it as if it were this instant, on this thread only. */
    public <T> T askedAt(Instant moment, Supplier<T> question) {
        return ScopedValue.where(MOMENT, moment).call(question::get);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("our clock has one zone");
    }
}
