package fr.concertations.opinion;

/**
 * How much a statement deserves to be voted on next: the odds with which it is drawn are in proportion. Much for what sets
 * people apart, is agreed with, is seldom passed and has few votes yet.
 */
final class Priority {
    private static final double METADATA = 49;
    private static final double NEW = 8;
    private static final double FEW = 5;

    private Priority() {}

    /**
     * [(1 − (pass + 1)/(seen + 2)) · (extremity + 1) · (agree + 1)/(seen + 2) · (1 + 8 · 2^(−seen/5))]², counted over all
     * groups.
     */
    static double of(int statement, VoteTable votes, StatementCounts counts, double extremity) {
        if (votes.status(statement) == StatementStatus.METADATA) return METADATA;
        var seen = counts.seen(statement);
        var importance = (1 - Proportions.share(counts.pass(statement), seen))
                * (extremity + 1)
                * Proportions.share(counts.agree(statement), seen);
        var priority = importance * (1 + NEW * StrictMath.pow(2, -seen / FEW));
        return priority * priority;
    }
}
