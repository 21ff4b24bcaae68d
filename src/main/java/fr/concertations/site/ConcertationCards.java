package fr.concertations.site;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Tally;
import fr.concertations.ballot.Turnouts;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionFigures;
import fr.concertations.contribution.ContributionFilter;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Stage;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Concertations as the cards of lists: where, what is open until when, how many spoke. */
@Component
class ConcertationCards {
    private final Territories territories;
    private final Contributions contributions;
    private final ContributionFigures figures;
    private final Ballots ballots;
    private final Turnouts turnouts;
    private final Clock clock;

    ConcertationCards(
            Territories territories,
            Contributions contributions,
            ContributionFigures figures,
            Ballots ballots,
            Turnouts turnouts,
            Clock clock) {
        this.territories = territories;
        this.contributions = contributions;
        this.figures = figures;
        this.ballots = ballots;
        this.turnouts = turnouts;
        this.clock = clock;
    }

    /**
     * @param stage the étape of today, null between two or after the last
     * @param live whether one can take part today
     */
    record Card(
            Concertation concertation,
            Territory territory,
            String path,
            @Nullable Stage stage,
            boolean live,
            long contributions,
            long voters) {}

    /** A concertation shown with one of its contributions and its positions. */
    record Featured(Card card, Contribution contribution, Tally tally) {}

    /** In as many statements for one as for a hundred. */
    List<Card> of(List<Concertation> concertations) {
        var now = clock.instant();
        var ids = concertations.stream().map(Concertation::id).toList();
        var leads = territories.byCodes(
                concertations.stream().map(Concertation::lead).toList());
        var written = figures.totals(ids);
        var voted = turnouts.voters(ids);
        return concertations.stream()
                .flatMap(c -> Optional.ofNullable(leads.get(c.lead())).stream()
                        .map(lead -> new Card(
                                c,
                                lead,
                                SitePaths.concertation(lead, c),
                                c.stageAt(now).orElse(null),
                                takesPart(c, now),
                                written.getOrDefault(c.id(), 0L),
                                voted.getOrDefault(c.id(), 0L))))
                .toList();
    }

    /** The open concertation where most people vote, with the latest of its contributions on which most took a position. */
    Optional<Featured> featured(List<Concertation> open) {
        var voted = turnouts.voters(open.stream().map(Concertation::id).toList());
        return open.stream()
                .max(Comparator.comparing(c -> voted.getOrDefault(c.id(), 0L)))
                .flatMap(this::feature);
    }

    static boolean takesPart(Concertation concertation, Instant now) {
        return concertation.isOpen(Act.VOTE, now) || concertation.isOpen(Act.CONTRIBUTE, now);
    }

    private Optional<Featured> feature(Concertation concertation) {
        var first = contributions
                .list(concertation.id(), ContributionFilter.NONE, 1, Optional.empty())
                .items();
        var tallies = ballots.tallies(first.stream().map(Contribution::id).toList());
        return first.stream()
                .filter(c -> tallies.getOrDefault(c.id(), Tally.NONE).expressed() > 0)
                .max(Comparator.comparing(c -> tallies.getOrDefault(c.id(), Tally.NONE).expressed()))
                .map(c -> new Featured(
                        of(List.of(concertation)).getFirst(), c, tallies.getOrDefault(c.id(), Tally.NONE)));
    }
}
