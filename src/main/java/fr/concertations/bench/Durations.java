package fr.concertations.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long answers took, in milliseconds. */
final class Durations {
    private static final double NANOS = 1e6;

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long tookNanos) {
        nanos.add(tookNanos);
    }

    long count() {
        return nanos.size();
    }

    /** The smallest time within which this share of answers came (nearest rank); 0 of none. @param share in ]0, 1] */
    double percentile(double share) {
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        if (sorted.length == 0) return 0;
        Arrays.sort(sorted);
        var rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)] / NANOS;
    }
}
