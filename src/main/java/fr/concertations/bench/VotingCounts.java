package fr.concertations.bench;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** What simulated voters saw, all together. */
final class VotingCounts {
    final Durations answers = new Durations();
    final Durations answersOnceAllCame = new Durations();
    /** Those given while votes were read. */
    final Durations answersWhileRead = new Durations();

    final Durations answersWhileReadOnceAllCame = new Durations();
    final Durations answersAtRest = new Durations();
    final Durations openings = new Durations();
    final AtomicLong acknowledged = new AtomicLong();
    final AtomicLong errors = new AtomicLong();
    final AtomicLong lost = new AtomicLong();
    final AtomicLong doubled = new AtomicLong();
    final AtomicLong checked = new AtomicLong();
    final AtomicLong requests = new AtomicLong();
    private final Instant allCame;
    private final BooleanSupplier reading;
    private volatile String lastError = "";

    VotingCounts(Instant allCame, BooleanSupplier reading) {
        this.allCame = allCame;
        this.reading = reading;
    }

    /** Empty when there was none. */
    String lastError() {
        return lastError;
    }

    void opened(long nanos) {
        openings.add(nanos);
    }

    /** @param wasRead whether votes were being read when it was asked */
    void answered(long nanos, boolean wasRead) {
        answers.add(nanos);
        var read = wasRead || isRead();
        (read ? answersWhileRead : answersAtRest).add(nanos);
        if (Instant.now().isBefore(allCame)) return;
        answersOnceAllCame.add(nanos);
        if (read) answersWhileReadOnceAllCame.add(nanos);
    }

    /** Whether votes are being read at this moment. */
    boolean isRead() {
        return reading.getAsBoolean();
    }

    void acknowledged(boolean was) {
        (was ? acknowledged : errors).incrementAndGet();
    }

    void failed(Exception e) {
        errors.incrementAndGet();
        lastError = e.toString();
    }

    void requested(int count) {
        requests.addAndGet(count);
    }

    /** @param acknowledged as the person counted @param kept as the site says */
    void checked(long acknowledged, long kept) {
        checked.incrementAndGet();
        lost.addAndGet(Math.max(0, acknowledged - kept));
        doubled.addAndGet(Math.max(0, kept - acknowledged));
    }
}
