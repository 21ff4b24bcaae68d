package fr.concertations.site;

import fr.concertations.synthesis.Decision;
import fr.concertations.synthesis.PublishedConclusions;
import java.util.Arrays;
import java.util.List;

/** How many conclusions were decided in one way, and where to read them. */
record Decided(Decision decision, long conclusions, String path) {
    static List<Decided> of(PublishedConclusions published, String conclusions) {
        return Arrays.stream(Decision.values())
                .map(decision -> new Decided(
                        decision,
                        published.conclusions().stream()
                                .filter(c -> c.decision() == decision)
                                .count(),
                        conclusions + "?decision=" + decision))
                .filter(decided -> decided.conclusions() > 0)
                .toList();
    }
}
