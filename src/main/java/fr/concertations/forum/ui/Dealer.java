package fr.concertations.forum.ui;

import fr.concertations.argument.ArgumentCounts;
import fr.concertations.argument.Arguments;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.ballot.Progress;
import fr.concertations.contribution.Contribution;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that a card of the deck shows, in one transaction: it happens at every answer. */
@Service
class Dealer {
    private final Ballots ballots;
    private final Arguments arguments;

    Dealer(Ballots ballots, Arguments arguments) {
        this.ballots = ballots;
        this.arguments = arguments;
    }

    /** A statement, what this person answered before, how many arguments there are, how far this person is. */
    record Dealt(Contribution contribution, Optional<Position> mine, int arguments, Progress progress) {
        Dealt answered(Position position) {
            return new Dealt(contribution, Optional.of(position), arguments, progress);
        }
    }

    /** Drawn among those this person did not answer. */
    @Transactional(readOnly = true)
    Optional<Dealt> next(Optional<Actor> voter, ConcertationId concertation) {
        return ballots.next(voter, concertation).map(drawn -> dealt(voter, drawn, Optional.empty()));
    }

    @Transactional(readOnly = true)
    Dealt again(Optional<Actor> voter, Contribution contribution) {
        return dealt(voter, contribution, voter.flatMap(actor -> ballots.mine(actor, contribution.id())));
    }

    private Dealt dealt(Optional<Actor> voter, Contribution contribution, Optional<Position> mine) {
        var id = contribution.id();
        var counts = arguments.counts(List.of(id)).getOrDefault(id, ArgumentCounts.NONE);
        return new Dealt(
                contribution,
                mine,
                Math.toIntExact(counts.total()),
                ballots.progress(voter, contribution.concertation()));
    }
}
