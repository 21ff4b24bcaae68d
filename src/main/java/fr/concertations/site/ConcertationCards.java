package fr.concertations.site;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Tally;
import fr.concertations.contribution.Contribution;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Concertations as the cards of lists: where, what is open until when, how many spoke. */
@Component
class ConcertationCards {
    private final Territories territories;
    private final Contributions contributions;
    private final Ballots ballots;
    private final Clock clock;

    ConcertationCards(Territories territories, Contributions contributions, Ballots ballots, Clock clock) {
        this.territories = territories;
        this.contributions = contributions;
        this.ballots = ballots;
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

    /** In three statements, however many. */
    List<Card> of(List<Concertation> concertations) {
        var ids = concertations.stream().map(Concertation::id).toList();
        var places = territories.byCodes(
                concertations.stream().map(Concertation::lead).toList());
        var written = contributions.totals(ids);
        var voters = ballots.voters(ids);
        return concertations.stream()
                .map(c -> card(
                        c,
                        Objects.requireNonNull(places.get(c.lead())),
                        written.getOrDefault(c.id(), 0L),
                        voters.getOrDefault(c.id(), 0L)))
                .toList();
    }

    Card card(Concertation concertation) {
        return of(List.of(concertation)).getFirst();
    }

    private Card card(Concertation concertation, Territory territory, long written, long voters) {
        var now = clock.instant();
        return new Card(
                concertation,
                territory,
                SitePaths.concertation(territory, concertation),
                concertation.stageAt(now).orElse(null),
                takesPart(concertation, now),
                written,
                voters);
    }

    /** The open concertation where most people vote, with the one of its latest contributions on which most took a position. */
    Optional<Featured> featured(List<Concertation> open) {
        var voters = ballots.voters(open.stream().map(Concertation::id).toList());
        return open.stream()
                .max(Comparator.comparing(c -> voters.getOrDefault(c.id(), 0L)))
                .flatMap(this::feature);
    }

    static boolean takesPart(Concertation concertation, Instant now) {
        return concertation.isOpen(Act.VOTE, now) || concertation.isOpen(Act.CONTRIBUTE, now);
    }

    private Optional<Featured> feature(Concertation concertation) {
        var first = contributions.newest(concertation.id(), Contributions.PAGE);
        var tallies = ballots.tallies(first.stream().map(Contribution::id).toList());
        return first.stream()
                .filter(c -> tallies.getOrDefault(c.id(), Tally.NONE).expressed() > 0)
                .max(Comparator.comparing(
                        c -> tallies.getOrDefault(c.id(), Tally.NONE).expressed()))
                .map(c -> new Featured(card(concertation), c, tallies.getOrDefault(c.id(), Tally.NONE)));
    }
}
