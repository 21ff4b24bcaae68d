package fr.concertations.opinion;

import static org.awaitility.Awaitility.await;

import fr.concertations.ballot.Folding;
import fr.concertations.debate.ConcertationId;
import org.springframework.context.ApplicationContext;

/** Has the votes of a concertation counted and read at once, as they are some seconds later on a server. */
public final class VotesRead {
    private VotesRead() {}

    public static void now(ApplicationContext context, ConcertationId concertation) {
        var keeper = context.getBean(ReadingKeeper.class);
        var readings = context.getBean(Readings.class);
        await().until(() -> {
            Folding.now(context);
            keeper.readWhatChanged();
            return readings.of(concertation).isPresent() && !readings.due().containsKey(concertation);
        });
    }

    /** What the keeper does when a computation fails. */
    public static void fails(ApplicationContext context, ConcertationId concertation) {
        context.getBean(Readings.class).failed(concertation);
    }
}
