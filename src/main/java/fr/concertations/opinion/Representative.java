package fr.concertations.opinion;

/**
 * A statement that speaks for a group.
 *
 * @param statement its number in the table
 * @param said how many of the group are on this side
 * @param seen how many of the group saw it
 * @param share (said + 1) / (seen + 2)
 * @param shareZ how far the share is above one half, in standard deviations
 * @param ratio the share over that of all other groups together
 * @param ratioZ how far the share is above that of the other groups, in standard deviations
 * @param bestAgreed the one statement the group agrees with best
 */
public record Representative(
        int statement,
        Side side,
        int said,
        int seen,
        double share,
        double shareZ,
        double ratio,
        double ratioZ,
        boolean bestAgreed) {
    Representative asBestAgreed() {
        return new Representative(statement, side, said, seen, share, shareZ, ratio, ratioZ, true);
    }

    double weight() {
        return ratio * ratioZ * share * shareZ;
    }

    boolean isSure() {
        return ratioZ > Proportions.SURE && shareZ > Proportions.SURE;
    }
}
