package fr.concertations.site;

import fr.concertations.ballot.Leading;
import java.util.List;

/** What gathers, what divides and where people are torn in a concertation, as cards. @see Leading */
record Agreements(
        List<ContributionCards.Card> gathering,
        List<ContributionCards.Card> dividing,
        List<ContributionCards.Card> uncertain) {
    static final int FEWEST = Leading.FEWEST;

    /** Nothing gathers and nothing divides. */
    public boolean isEmpty() {
        return gathering.isEmpty() && dividing.isEmpty();
    }
}
