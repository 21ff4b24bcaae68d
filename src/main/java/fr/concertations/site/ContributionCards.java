package fr.concertations.site;

import fr.concertations.argument.ArgumentCounts;
import fr.concertations.argument.Arguments;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Tally;
import fr.concertations.contribution.Contribution;
import java.util.List;
import org.springframework.stereotype.Component;

/** Contributions as the cards of lists, with their positions and arguments, in two statements for any number of them. */
@Component
class ContributionCards {
    private final Ballots ballots;
    private final Arguments arguments;

    ContributionCards(Ballots ballots, Arguments arguments) {
        this.ballots = ballots;
        this.arguments = arguments;
    }

    record Card(Contribution contribution, Tally tally, ArgumentCounts arguments) {}

    List<Card> of(List<Contribution> contributions) {
        var ids = contributions.stream().map(Contribution::id).toList();
        var tallies = ballots.tallies(ids);
        var counts = arguments.counts(ids);
        return contributions.stream()
                .map(c -> new Card(
                        c, tallies.getOrDefault(c.id(), Tally.NONE), counts.getOrDefault(c.id(), ArgumentCounts.NONE)))
                .toList();
    }
}
