package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.COUNTED_ELSEWHERE;
import static fr.concertations.db.ballot.Tables.JOURNAL;
import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.ballot.Tables.TURNOUT;
import static fr.concertations.db.contribution.Tables.ITEM;

import fr.concertations.debate.Act;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Fate;
import fr.concertations.identity.Holding;
import fr.concertations.identity.Keep;
import fr.concertations.identity.PersonalData;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Positions of somebody who leaves stay in every count: in each concertation under an account of their own that tells
 * nothing of anybody, so that they are not linked with those of another. Last, since whoever folds the counts waits.
 *
 * @see <a href="../../../../../../docs/adr/ADR-022-erasure.md">ADR-022</a>
 */
@Component
@Order(90)
class BallotData implements PersonalData {
    private final NamelessVotes votes;
    private final CountRepository counts;
    private final Accounts accounts;
    private final Concertations concertations;
    private final Clock clock;

    BallotData(
            NamelessVotes votes, CountRepository counts, Accounts accounts, Concertations concertations, Clock clock) {
        this.votes = votes;
        this.counts = counts;
        this.accounts = accounts;
        this.concertations = concertations;
        this.clock = clock;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of(
                        "positions",
                        Fate.COUNTED,
                        POSITION.join(ITEM).on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID)),
                        POSITION.VOTER_ID,
                        POSITION.CONTRIBUTION_ID,
                        ITEM.TITLE,
                        POSITION.CHOICE,
                        POSITION.COLLEGE,
                        POSITION.CHANNEL,
                        POSITION.ASSURANCE,
                        POSITION.CAST_ON),
                Holding.silent(JOURNAL, JOURNAL.VOTER_ID),
                Holding.silent(TURNOUT, TURNOUT.VOTER_ID),
                Holding.silent(COUNTED_ELSEWHERE, COUNTED_ELSEWHERE.VOTER_ID));
    }

    @Override
    public void erase(AccountId person, Keep texts) {
        var voted = votes.concertations(person);
        if (voted.isEmpty()) return;
        var everywhere = countedEverywhere(voted);
        for (var concertation : voted) {
            var nobody = accounts.erased();
            votes.move(person, nobody, concertation);
            if (votesOn(concertation)) votes.doubt(nobody);
            if (!concertation.equals(everywhere)) votes.countElsewhere(nobody);
        }
        counts.lock();
        counts.fold();
        votes.forget(person);
    }

    private boolean votesOn(ConcertationId concertation) {
        var now = clock.instant();
        return concertations
                .unchecked(concertation)
                .filter(debate -> debate.isOpen(Act.VOTE, now)
                        || debate.opensAt(Act.VOTE, now).isPresent())
                .isPresent();
    }

    /** In one that anybody may read, if there is: totals of the whole site are made of these. */
    private ConcertationId countedEverywhere(List<ConcertationId> voted) {
        Set<ConcertationId> readable = new HashSet<>(concertations.readableIds(Optional.empty()));
        return voted.stream().filter(readable::contains).findFirst().orElse(voted.getFirst());
    }
}
