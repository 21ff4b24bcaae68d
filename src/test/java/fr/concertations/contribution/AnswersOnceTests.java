package fr.concertations.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.debate.ConcertationId;
import fr.concertations.search.FacetValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reading a million contributions of one concertation reads its conclusions once. */
class AnswersOnceTests {
    private static final FacetValue ANSWER = FacetValue.translated("ACCEPTED", "synthesis.decision.ACCEPTED");

    private final Map<ConcertationId, ContributionId> answered = new HashMap<>();
    private final List<ConcertationId> asked = new ArrayList<>();

    @Test
    void eachConcertationIsAskedForOnceAndItsAnswersStayKnown() {
        var first = answered();
        var second = answered();
        var once = new AnswersOnce(concertations -> {
            asked.addAll(concertations);
            var answers = new HashMap<ContributionId, List<FacetValue>>();
            concertations.forEach(id -> answers.put(answered.get(id), List.of(ANSWER)));
            return answers;
        });
        assertThat(once.in(List.of(first))).containsOnlyKeys(answered.get(first));
        assertThat(once.in(List.of(first, second))).containsKeys(answered.get(first), answered.get(second));
        assertThat(once.in(List.of(second, first))).containsEntry(answered.get(first), List.of(ANSWER));
        assertThat(asked).containsExactly(first, second);
    }

    private ConcertationId answered() {
        var id = new ConcertationId(UUID.randomUUID());
        answered.put(id, new ContributionId(UUID.randomUUID()));
        return id;
    }
}
