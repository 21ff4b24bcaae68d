package fr.concertations.site;

import fr.concertations.ballot.Ballots;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.ConcertationId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what gathers, what divides and where people are torn, and nothing else of a concertation however large. */
@Component
class AgreementCards {
    private static final int SHOWN = 3;

    private final Ballots ballots;
    private final Contributions contributions;
    private final ContributionCards cards;

    AgreementCards(Ballots ballots, Contributions contributions, ContributionCards cards) {
        this.ballots = ballots;
        this.contributions = contributions;
        this.cards = cards;
    }

    Agreements of(ConcertationId concertation) {
        var leading = ballots.leading(concertation, SHOWN);
        var ids = Stream.of(leading.gathering(), leading.dividing(), leading.uncertain())
                .flatMap(List::stream)
                .toList();
        var found = cards.of(List.copyOf(contributions.unchecked(ids).values())).stream()
                .collect(Collectors.toMap(card -> card.contribution().id(), card -> card));
        return new Agreements(
                in(leading.gathering(), found), in(leading.dividing(), found), in(leading.uncertain(), found));
    }

    private static List<ContributionCards.Card> in(
            List<ContributionId> ids, Map<ContributionId, ContributionCards.Card> found) {
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
