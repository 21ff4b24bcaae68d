package fr.concertations.commitment;

import fr.concertations.charter.Commitment;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One commitment of one signatory: as good as where it is kept least.
 *
 * @param findings one for each of its concertations, the most worrying first; empty while it holds none
 */
public record Kept(Commitment commitment, Keeping keeping, Optional<Instant> when, List<Finding> findings) {
    static Kept of(Commitment commitment, List<Finding> findings) {
        var sorted = findings.stream()
                .sorted(Comparator.comparing(Finding::keeping)
                        .thenComparing(f -> f.when().orElse(Instant.MAX)))
                .toList();
        return sorted.stream()
                .findFirst()
                .map(worst -> new Kept(commitment, worst.keeping(), worst.when(), sorted))
                .orElseGet(() -> new Kept(commitment, Keeping.NOT_MEASURABLE, Optional.empty(), List.of()));
    }
}
