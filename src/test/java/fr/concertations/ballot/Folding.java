package fr.concertations.ballot;

import fr.concertations.debate.ConcertationId;
import java.time.Instant;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** Has the journal of positions folded at once, as it is every two seconds on a server. */
public final class Folding {
    private Folding() {}

    public static void now(ApplicationContext context) {
        context.getBean(KeptCounts.class).fold();
    }

    /** How many kept counts of these concertations are not what their positions say. */
    public static long differences(ApplicationContext context, Set<ConcertationId> concertations) {
        return context.getBean(KeptCounts.class).recountUnlessSince(Instant.MAX).orElseThrow().found().stream()
                .filter(found -> concertations.contains(found.concertation()))
                .count();
    }
}
