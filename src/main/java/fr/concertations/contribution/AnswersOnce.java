package fr.concertations.contribution;

import fr.concertations.debate.ConcertationId;
import fr.concertations.search.FacetValue;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks for the answers of each concertation once, however often they are needed: one that holds very many contributions
 * is met again at each step when all are read. For one such reading.
 */
final class AnswersOnce implements ContributionAnswers {
    private final ContributionAnswers answers;
    private final Set<ConcertationId> asked = new HashSet<>();
    private final Map<ContributionId, List<FacetValue>> known = new HashMap<>();

    AnswersOnce(ContributionAnswers answers) {
        this.answers = answers;
    }

    /** @return those of the concertations asked for before, too */
    @Override
    public Map<ContributionId, List<FacetValue>> in(Collection<ConcertationId> concertations) {
        var others = concertations.stream().filter(asked::add).toList();
        if (!others.isEmpty()) known.putAll(answers.in(others));
        return Collections.unmodifiableMap(known);
    }
}
