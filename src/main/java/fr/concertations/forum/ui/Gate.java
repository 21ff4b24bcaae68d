package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import fr.concertations.contribution.Author;
import fr.concertations.debate.Act;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.shell.SignInFirst;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets in those who may act, members and guests; the others say in what capacity they speak first, and come back. */
@Component
class Gate {
    private record Known(@Nullable Authentication as, Actor actor) {}

    private static final String KNOWN = Gate.class.getName();

    private final CurrentActor visitor;
    private final Pace pace;

    Gate(CurrentActor visitor, Pace pace) {
        this.visitor = visitor;
        this.pace = pace;
    }

    /** Read once for each request of the browser: its acts are one moment. */
    Optional<Actor> visitor() {
        @Nullable VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null) return visitor.participant();
        @Nullable Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (request.getAttribute(KNOWN) instanceof Known known && known.as() == signedIn)
            return Optional.of(known.actor());
        var found = visitor.participant();
        found.ifPresent(actor -> request.setAttribute(KNOWN, new Known(signedIn, actor)));
        return found;
    }

    /** The person who acts now. @throws NotAllowed when nobody is known here any more */
    Actor actor() {
        return visitor().orElseThrow(() -> new NotAllowed("refusal.signIn"));
    }

    /** The same, counting what they do. @throws fr.concertations.kernel.InvalidInput at no field when it goes too fast */
    Actor acting(Act act) {
        var actor = actor();
        pace.count(actor, act);
        return actor;
    }

    /** The person who is there wrote this. */
    boolean isAuthor(Optional<Author> author) {
        return visitor()
                .filter(actor -> author.filter(a -> a.id().equals(actor.id())).isPresent())
                .isPresent();
    }

    /** Somebody who may take part, or nobody: the event then leads to where one says who one is. */
    Optional<Actor> introduced(BeforeEnterEvent event) {
        var actor = visitor().filter(Actor::introduced);
        if (actor.isEmpty())
            event.forwardTo(
                    visitor.get().isPresent() ? "bienvenue" : "participer",
                    QueryParameters.of("suite", "/app/" + event.getLocation().getPathWithQueryParameters()));
        return actor;
    }

    /** Somebody known, or nobody: the event then leads to the sign-in. */
    Optional<Actor> known(BeforeEnterEvent event) {
        var actor = visitor.get();
        if (actor.isEmpty()) SignInFirst.before(event);
        return actor;
    }

    /** What stands in place of an act for somebody who must say who they are first; empty when nothing is missing. */
    Optional<Div> invitation(String textKey, String comeBackTo) {
        if (visitor().filter(Actor::introduced).isPresent()) return Optional.empty();
        var path = visitor.get().isEmpty()
                ? ForumNavigation.takePartThen(comeBackTo)
                : ForumNavigation.introduceThen(comeBackTo);
        var invitation = new Div();
        var go = new Anchor(path, invitation.getTranslation("forum.signIn"));
        go.addClassName("button");
        invitation.addClassName("panel");
        invitation.add(new Paragraph(invitation.getTranslation(textKey)), new Paragraph(go));
        return Optional.of(invitation);
    }
}
