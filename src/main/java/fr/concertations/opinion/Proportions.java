package fr.concertations.opinion;

/** Shares of small numbers, drawn towards one half as by one voice for and one against, and how sure they are. */
final class Proportions {
    /** Beyond it, chance gives as much one time in ten: the quantile 0.9 of the normal law. */
    static final double SURE = 1.2816;

    private Proportions() {}

    /** (n + 1) / (seen + 2). */
    static double share(int number, int seen) {
        return (number + 1.0) / (seen + 2.0);
    }

    /** How far above one half, in standard deviations: 2 √(seen + 1) · ((n + 1) / (seen + 1) − ½). */
    static double aboveHalf(int number, int seen) {
        return 2 * Math.sqrt(seen + 1.0) * ((number + 1.0) / (seen + 1.0) - 0.5);
    }

    /**
     * How far a share is above another, in standard deviations of their difference (two proportions pooled, 1 added to each of
     * the four counts); 0 where everybody says it.
     */
    static double above(int number, int otherNumber, int seen, int otherSeen) {
        var here = (number + 1.0) / (seen + 1.0);
        var there = (otherNumber + 1.0) / (otherSeen + 1.0);
        var all = (number + otherNumber + 2.0) / (seen + otherSeen + 2.0);
        if (all == 1) return 0;
        return (here - there) / Math.sqrt(all * (1 - all) * (1 / (seen + 1.0) + 1 / (otherSeen + 1.0)));
    }
}
