package fr.concertations.ballot;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which contribution comes next, at random. Once votes were read, the weight of each is how much a position on it would
 * tell; new ones weigh most. Before, it is 1 / (1 + positions), so that late ones are seen. What may be drawn is read each
 * time; weights are read again every ten seconds, beside the draws.
 */
@Component
class Lot {
    private static final int CANDIDATES = 256;
    private static final Duration ATTENTION_LASTS = Duration.ofSeconds(10);
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);
    private static final int CONCERTATIONS_KEPT = 200;

    private final BallotQueries queries;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final LoadingCache<ConcertationId, Weighing> weighings;

    Lot(BallotQueries queries, ObjectProvider<Weights> weights) {
        this.queries = queries;
        this.weighings = Caffeine.newBuilder()
                .refreshAfterWrite(ATTENTION_LASTS)
                .expireAfterAccess(FORGOTTEN)
                .maximumSize(CONCERTATIONS_KEPT)
                .build(id -> Weighing.of(
                        weights.stream().map(w -> w.of(id)).findFirst().orElse(Map.of()), () -> queries.attention(id)));
    }

    /** Never one's own nor one answered. */
    Optional<ContributionId> draw(Optional<AccountId> voter, ConcertationId concertation) {
        var candidates = queries.unanswered(voter, concertation, CANDIDATES);
        if (candidates.isEmpty()) return Optional.empty();
        var weighing = weighings.get(concertation);
        var waits = candidates.stream().collect(Collectors.toMap(id -> id, id -> wait(weighing.of(id))));
        return candidates.stream().min(Comparator.comparing(waits::get));
    }

    /** The smallest of exponential draws of these rates is a weighted choice (Efraimidis and Spirakis, 2006). */
    private double wait(double weight) {
        return random.nextExponential() / weight;
    }
}
