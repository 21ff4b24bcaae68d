package fr.concertations.newsletter.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.newsletter.TeamNewsletters;
import fr.concertations.shell.SignInFirst;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who comes to the letters of a concertation: its team, or somebody who may read it. */
@Component
class NewsletterDoor {
    private final CurrentActor visitor;
    private final Concertations concertations;
    private final TeamNewsletters letters;

    NewsletterDoor(CurrentActor visitor, Concertations concertations, TeamNewsletters letters) {
        this.visitor = visitor;
        this.concertations = concertations;
        this.letters = letters;
    }

    /** @param team sees what is not sent yet */
    record Visit(Actor actor, Concertation concertation, boolean team) {}

    /** Nobody yet when one must sign in first, which the event then does. */
    Optional<Visit> open(BeforeEnterEvent event) {
        var actor = visitor.get();
        if (actor.isEmpty()) SignInFirst.before(event);
        return actor.map(who -> visit(event.getRouteParameters().get("slug").orElse(""), who));
    }

    /** The person who acts now. @throws fr.concertations.kernel.NotAllowed when the session ended meanwhile */
    Actor actor() {
        return visitor.require();
    }

    private Visit visit(String slug, Actor actor) {
        var concertation = concertations.unchecked(slug).orElseThrow(NotFoundException::new);
        var team = letters.includes(actor, concertation);
        if (!team && !concertations.mayRead(concertation, Optional.of(actor))) throw new NotFoundException();
        return new Visit(actor, concertation, team);
    }
}
