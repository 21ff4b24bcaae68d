package fr.concertations.ballot;

import org.springframework.context.ApplicationContext;

/** Has the journal of positions folded at once, as it is every two seconds on a server. */
public final class Folding {
    private Folding() {}

    public static void now(ApplicationContext context) {
        context.getBean(KeptCounts.class).fold();
    }
}
