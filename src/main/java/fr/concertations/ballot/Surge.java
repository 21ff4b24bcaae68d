package fr.concertations.ballot;

import java.util.List;

/**
 * An hour of a contribution beside what was to be expected of it. The deck draws contributions at random, so that those
 * of a concertation are seen about as often: one far above its own day and above all the others is one people came for.
 *
 * @param positions given within the hour
 * @param expected the larger of its own mean per hour over the 24 hours before and of the mean of the other published
 *     contributions in this hour, plus one
 * @see <a href="../../../../../../docs/adr/ADR-009-bursts.md">ADR-009</a>
 */
record Surge(int positions, double expected) {
    static final int FEWEST = 30;
    private static final int TIMES = 5;
    private static final int DAY = 24;

    /** @param hours positions hour by hour, the one in question last and at least the 24 before it */
    static Surge of(List<Integer> hours, double meanOfOthers) {
        var now = hours.size() - 1;
        var own = hours.subList(now - DAY, now).stream().mapToInt(n -> n).sum() / (double) DAY;
        return new Surge(hours.get(now), Math.max(own, meanOfOthers) + 1);
    }

    boolean isBurst() {
        return positions >= FEWEST && positions >= TIMES * expected;
    }
}
