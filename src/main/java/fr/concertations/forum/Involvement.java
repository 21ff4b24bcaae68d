package fr.concertations.forum;

import fr.concertations.argument.Argument;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Suggestion;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Stage;
import fr.concertations.synthesis.UsesOfContribution.Outcome;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What one person did in a concertation, and what was made of it.
 *
 * @param readable false for who took part and may not read it any more
 * @param written in whatever state
 * @param waiting how many suggestions wait on what was written; those without any are absent
 */
public record Involvement(
        Concertation concertation,
        boolean readable,
        Map<ContributionId, Position> positions,
        List<Contribution> written,
        Map<ContributionId, Integer> waiting,
        List<Argued> argued,
        List<Suggestion> suggested,
        Outcome outcome) {
    /** An argument and what it is about. */
    public record Argued(Argument argument, Contribution about) {}

    /** The latest to end first. */
    static final Comparator<Involvement> LATEST = Comparator.comparing(Involvement::end)
            .reversed()
            .thenComparing(i -> i.concertation().title());

    public int positions(Position position) {
        return Math.toIntExact(
                positions.values().stream().filter(position::equals).count());
    }

    /** Of the contributions this person took a position on, how many the published documents rest on. */
    public int positionsCited() {
        return Math.toIntExact(
                positions.keySet().stream().filter(outcome.cited()::contains).count());
    }

    private Instant end() {
        return concertation.stages().stream()
                .map(Stage::endsAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
