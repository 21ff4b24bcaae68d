package fr.concertations.opinion;

/** One group and one statement, both ways: those who agree, those who disagree, each beside all other groups together. */
record Comparison(Representative agree, Representative disagree) {
    static Comparison of(int statement, StatementCounts in, StatementCounts all) {
        var seen = in.seen(statement);
        var seenOut = all.seen(statement) - seen;
        return new Comparison(
                side(statement, Side.AGREE, in.agree(statement), all.agree(statement), seen, seenOut),
                side(statement, Side.DISAGREE, in.disagree(statement), all.disagree(statement), seen, seenOut));
    }

    private static Representative side(int statement, Side side, int said, int saidByAll, int seen, int seenOut) {
        var saidOut = saidByAll - said;
        var share = Proportions.share(said, seen);
        return new Representative(
                statement,
                side,
                said,
                seen,
                share,
                Proportions.aboveHalf(said, seen),
                share / Proportions.share(saidOut, seenOut),
                Proportions.above(said, saidOut, seen, seenOut),
                false);
    }

    boolean isSure() {
        return agree.isSure() || disagree.isSure();
    }

    /** The side on which the group differs most. */
    Representative telling() {
        return agree.ratioZ() > disagree.ratioZ() ? agree : disagree;
    }

    double mostDifferent() {
        return Math.max(agree.ratioZ(), disagree.ratioZ());
    }

    boolean isSilent() {
        return agree.said() == 0 && disagree.said() == 0;
    }
}
