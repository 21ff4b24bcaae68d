package fr.concertations.identity.ui;

import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.ShellLinks;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the header, last: the way in, or the account and the way out. */
@Component
@Order(90)
class IdentityLinks implements ShellLinks {
    private static final Link SIGN_IN = new Link("identity.link.signIn", "/app/connexion");
    private static final Link ACCOUNT = new Link("identity.link.account", "/app/compte");
    private static final Link SIGN_OUT = new Link("identity.link.signOut", "/app/deconnexion");
    private static final Link ADMINISTRATION = new Link("identity.link.administration", "/app/administration");

    private final CurrentActor visitor;

    IdentityLinks(CurrentActor visitor) {
        this.visitor = visitor;
    }

    @Override
    public List<Link> forCurrentVisitor() {
        return visitor.get().map(IdentityLinks::ofSomebody).orElse(List.of(SIGN_IN));
    }

    private static List<Link> ofSomebody(Actor actor) {
        return actor.isAdministrator() ? List.of(ADMINISTRATION, ACCOUNT, SIGN_OUT) : List.of(ACCOUNT, SIGN_OUT);
    }
}
