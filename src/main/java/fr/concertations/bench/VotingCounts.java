package fr.concertations.bench;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** What simulated voters saw, all together. */
final class VotingCounts {
    final Durations answers = new Durations();
    final Durations answersOnceAllCame = new Durations();
    final Durations openings = new Durations();
    final AtomicLong acknowledged = new AtomicLong();
    final AtomicLong errors = new AtomicLong();
    final AtomicLong lost = new AtomicLong();
    final AtomicLong doubled = new AtomicLong();
    final AtomicLong checked = new AtomicLong();
    final AtomicLong requests = new AtomicLong();
    private final Instant allCame;
    private volatile String lastError = "";

    VotingCounts(Instant allCame) {
        this.allCame = allCame;
    }

    /** Empty when there was none. */
    String lastError() {
        return lastError;
    }

    void opened(long nanos) {
        openings.add(nanos);
    }

    void answered(long nanos) {
        answers.add(nanos);
        if (Instant.now().isAfter(allCame)) answersOnceAllCame.add(nanos);
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
