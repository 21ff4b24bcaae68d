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
import org.springframework.stereotype.Component;

/**
 * Which contribution comes next: at random, with weight 1 / (1 + positions), so that late ones are seen. What may be
 * drawn is read each time; how many positions each has is read again every ten
 * seconds, beside the draws.
 */
@Component
class Lot {
    private static final int CANDIDATES = 256;
    private static final Duration ATTENTION_LASTS = Duration.ofSeconds(10);
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);
    private static final int CONCERTATIONS_KEPT = 200;

    private final BallotQueries queries;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final LoadingCache<ConcertationId, Map<ContributionId, Integer>> attention;

    Lot(BallotQueries queries) {
        this.queries = queries;
        this.attention = Caffeine.newBuilder()
                .refreshAfterWrite(ATTENTION_LASTS)
                .expireAfterAccess(FORGOTTEN)
                .maximumSize(CONCERTATIONS_KEPT)
                .build(queries::attention);
    }

    /** Never one's own nor one answered. */
    Optional<ContributionId> draw(Optional<AccountId> voter, ConcertationId concertation) {
        var candidates = queries.unanswered(voter, concertation, CANDIDATES);
        if (candidates.isEmpty()) return Optional.empty();
        var seen = attention.get(concertation);
        var waits = candidates.stream().collect(Collectors.toMap(id -> id, id -> wait(seen.getOrDefault(id, 0))));
        return candidates.stream().min(Comparator.comparing(waits::get));
    }

    /** The smallest of exponential draws of these rates is a weighted choice (Efraimidis and Spirakis, 2006). */
    private double wait(int positions) {
        return random.nextExponential() * (1 + positions);
    }
}
