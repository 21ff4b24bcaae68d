package fr.concertations.contribution;

import fr.concertations.debate.ConcertationId;
import fr.concertations.search.FacetValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What collectivités decided of contributions, so that one can search by it; implemented above, told by {@link ContributionsAnswered}. */
public interface ContributionAnswers {
    /** For all the contributions of these concertations that were answered in public; named as {@code ContributionState} names states. */
    Map<ContributionId, List<FacetValue>> in(Collection<ConcertationId> concertations);
}
