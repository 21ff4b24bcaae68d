package fr.concertations.forum.ui;

import com.vaadin.flow.server.VaadinSession;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import java.util.Optional;

/** What somebody answered before saying who they are; kept in their session while they sign in. */
record AnswerInHand(ConcertationId concertation, ContributionId contribution, Position position) {
    void hold() {
        VaadinSession.getCurrent().setAttribute(AnswerInHand.class, this);
    }

    static void drop() {
        VaadinSession.getCurrent().setAttribute(AnswerInHand.class, null);
    }

    /** Gives it back once. */
    static Optional<AnswerInHand> take(ConcertationId concertation) {
        var held = Optional.ofNullable(VaadinSession.getCurrent().getAttribute(AnswerInHand.class))
                .filter(answer -> answer.concertation().equals(concertation));
        if (held.isPresent()) drop();
        return held;
    }
}
