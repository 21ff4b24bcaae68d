package fr.concertations.ballot;

import fr.concertations.debate.ConcertationId;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * Participation day by day. No kept count has days, so it is read from the positions themselves, which takes a second on a
 * million: this node remembers it for some minutes, and whoever shows it says since when.
 */
@Service
public class Rhythms {
    public static final Duration REMEMBERED = Duration.ofMinutes(5);

    private final ConcurrentHashMap<ConcertationId, Rhythm> remembered = new ConcurrentHashMap<>();
    private final RhythmQueries queries;
    private final Clock clock;

    Rhythms(RhythmQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Counted once when several people ask at the same time. The caller could read the concertation. */
    public Rhythm of(ConcertationId concertation) {
        remembered.values().removeIf(this::isOld);
        return remembered.computeIfAbsent(concertation, id -> new Rhythm(clock.instant(), queries.days(id)));
    }

    private boolean isOld(Rhythm rhythm) {
        return rhythm.countedAt().plus(REMEMBERED).isBefore(clock.instant());
    }
}
