package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import fr.concertations.contribution.Author;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.SignInFirst;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets in those who may act; the others sign in or introduce themselves first, and come back where they were going. */
@Component
class Gate {
    private final CurrentActor visitor;

    Gate(CurrentActor visitor) {
        this.visitor = visitor;
    }

    Optional<Actor> visitor() {
        return visitor.get();
    }

    /** The person who acts now. @throws fr.concertations.kernel.NotAllowed when the session ended meanwhile */
    Actor actor() {
        return visitor.require();
    }

    /** The person who is there wrote this. */
    boolean isAuthor(Optional<Author> author) {
        return visitor.get()
                .filter(actor -> author.filter(a -> a.id().equals(actor.id())).isPresent())
                .isPresent();
    }

    /** Somebody known and introduced, or nobody: the event then leads elsewhere. */
    Optional<Actor> introduced(BeforeEnterEvent event) {
        var actor = known(event);
        if (actor.isEmpty() || actor.get().introduced()) return actor;
        event.forwardTo(
                "bienvenue",
                QueryParameters.of("suite", "/app/" + event.getLocation().getPathWithQueryParameters()));
        return Optional.empty();
    }

    /** Somebody known, or nobody: the event then leads to the sign-in. */
    Optional<Actor> known(BeforeEnterEvent event) {
        var actor = visitor.get();
        if (actor.isEmpty()) SignInFirst.before(event);
        return actor;
    }

    /** What stands in place of an act for somebody who must sign in or introduce themselves first; empty when nothing is missing. */
    Optional<Div> invitation(String textKey, String comeBackTo) {
        var actor = visitor.get();
        if (actor.filter(Actor::introduced).isPresent()) return Optional.empty();
        var path = actor.isEmpty() ? ForumNavigation.signInThen(comeBackTo) : ForumNavigation.introduceThen(comeBackTo);
        var invitation = new Div();
        var go = new Anchor(path, invitation.getTranslation("forum.signIn"));
        go.addClassName("button");
        invitation.addClassName("panel");
        invitation.add(new Paragraph(invitation.getTranslation(textKey)), new Paragraph(go));
        return Optional.of(invitation);
    }
}
