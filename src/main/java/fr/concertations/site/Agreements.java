package fr.concertations.site;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What gathers and what divides in a concertation, by shares of the people who took a position. Contributions under
 * {@value #FEWEST} people are left out: too few to say anything of them.
 */
record Agreements(List<ContributionCards.Card> gathering, List<ContributionCards.Card> dividing) {
    static final int FEWEST = 5;
    private static final int SHOWN = 3;
    private static final double LARGE = 0.66;
    private static final double NARROW = 0.3;

    static Agreements of(List<ContributionCards.Card> cards) {
        var counted =
                cards.stream().filter(c -> c.tally().expressed() >= FEWEST).toList();
        var gathering = top(counted, Agreements::agreement, LARGE);
        var dividing = top(counted.stream().filter(c -> !gathering.contains(c)).toList(), Agreements::division, NARROW);
        return new Agreements(gathering, dividing);
    }

    public boolean isEmpty() {
        return gathering.isEmpty() && dividing.isEmpty();
    }

    /** Share of people who agree. */
    private static double agreement(ContributionCards.Card card) {
        return (double) card.tally().agree() / card.tally().expressed();
    }

    /** The smaller of the two camps' shares: at most one half, when they are equal. */
    private static double division(ContributionCards.Card card) {
        return (double) Math.min(card.tally().agree(), card.tally().disagree())
                / card.tally().expressed();
    }

    private static List<ContributionCards.Card> top(
            List<ContributionCards.Card> cards, ToDoubleFunction<ContributionCards.Card> measure, double least) {
        return cards.stream()
                .filter(c -> measure.applyAsDouble(c) >= least)
                .sorted(Comparator.comparingDouble(measure).reversed())
                .limit(SHOWN)
                .toList();
    }
}
