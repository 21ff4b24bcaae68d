package fr.concertations.ballot;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.concertations.contribution.ContributionChanged;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionSubmitted;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Which contribution comes next, at random. Once votes were read, the weight of each is how much a position on it would
 * tell; new ones weigh most. Before, it is 1 / (1 + positions), so that late ones are seen. What a person answered is read
 * each time; what there is to answer, and the weights, every ten seconds beside the draws, and when it changes here.
 */
@Component
class Lot {
    private static final Duration PILE_LASTS = Duration.ofSeconds(10);
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);
    private static final int CONCERTATIONS_KEPT = 200;

    private final BallotQueries queries;
    private final ObjectProvider<Weights> weights;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final LoadingCache<ConcertationId, Pile> piles;

    Lot(BallotQueries queries, ObjectProvider<Weights> weights) {
        this.queries = queries;
        this.weights = weights;
        this.piles = Caffeine.newBuilder()
                .refreshAfterWrite(PILE_LASTS)
                .expireAfterAccess(FORGOTTEN)
                .maximumSize(CONCERTATIONS_KEPT)
                .build(this::pile);
    }

    /** Never one's own nor one answered. It may have been hidden elsewhere some seconds ago. */
    Optional<ContributionId> draw(Optional<AccountId> voter, ConcertationId concertation) {
        var done = done(voter, concertation);
        var aside = new HashSet<>(done.answered);
        aside.addAll(done.written);
        return piles.get(concertation).draw(aside, random);
    }

    /** Among the contributions of others. */
    Progress progress(Optional<AccountId> voter, ConcertationId concertation) {
        var pile = piles.get(concertation);
        var done = done(voter, concertation);
        var answered = new HashSet<>(done.answered);
        answered.removeAll(done.written);
        return new Progress(pile.countOf(answered), pile.size() - pile.countOf(done.written));
    }

    /** What one person is not asked about in a concertation. */
    private record Done(Set<ContributionId> answered, Set<ContributionId> written) {}

    private Done done(Optional<AccountId> voter, ConcertationId concertation) {
        return voter.map(person ->
                        new Done(queries.of(person, concertation).keySet(), queries.writtenBy(person, concertation)))
                .orElseGet(() -> new Done(Set.of(), Set.of()));
    }

    /** Reads again what there is to answer, at the next draw. */
    void forget(ConcertationId concertation) {
        piles.invalidate(concertation);
    }

    @TransactionalEventListener
    void on(ContributionSubmitted event) {
        forget(event.concertation());
    }

    @TransactionalEventListener
    void on(ContributionChanged event) {
        piles.invalidateAll();
    }

    private Pile pile(ConcertationId concertation) {
        var told = weights.stream().map(w -> w.of(concertation)).findFirst().orElse(Map.of());
        return new Pile(queries.published(concertation), Weighing.of(told, () -> queries.attention(concertation)));
    }
}
