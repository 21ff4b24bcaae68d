package fr.concertations.ballot;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import java.util.Map;

/** How much a position on each contribution would tell, for who votes next; a bean of whoever reads the votes. */
public interface Weights {
    /** Above 0; empty while nothing is known. Those absent are new: nobody voted on them when it was computed. */
    Map<ContributionId, Double> of(ConcertationId concertation);
}
