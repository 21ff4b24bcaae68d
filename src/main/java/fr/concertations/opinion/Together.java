package fr.concertations.opinion;

import fr.concertations.kernel.FewPeople;

/** Whether a contribution gathers or divides people taken all together, where no groups are drawn: the same rule wherever it is told. */
public final class Together {
    private static final double HALF = 0.5;
    private static final double NARROW = 0.3;

    private Together() {}

    /**
     * More than half agree, or disagree, and chance alone would not do it.
     *
     * @param seen how many people took a position, passing included
     * @return how clearly, from the share and how sure it is; 0 when it does not gather
     */
    public static double gathers(int agree, int disagree, int seen) {
        if (FewPeople.isFew(seen)) return 0;
        return Math.max(clearly(agree, seen), clearly(disagree, seen));
    }

    /** Three in ten people at least in the smaller of both sides. @return that share; 0 when it does not divide */
    public static double divides(int agree, int disagree, int seen) {
        if (FewPeople.isFew(seen)) return 0;
        var smaller = (double) Math.min(agree, disagree) / seen;
        return smaller < NARROW ? 0 : smaller;
    }

    private static double clearly(int said, int seen) {
        var share = Proportions.share(said, seen);
        var sure = Proportions.aboveHalf(said, seen);
        return share > HALF && sure > Proportions.SURE ? share * sure : 0;
    }
}
