package fr.concertations.identity.ui;

import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.ShellLinks;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the header, last: the way in, or the account and the way out. */
@Component
@Order(90)
class IdentityLinks implements ShellLinks {
    private final CurrentActor visitor;

    IdentityLinks(CurrentActor visitor) {
        this.visitor = visitor;
    }

    @Override
    public List<Link> forCurrentVisitor() {
        return visitor.get().isPresent()
                ? List.of(
                        new Link("identity.link.account", "/app/compte"),
                        new Link("identity.link.signOut", "/app/deconnexion"))
                : List.of(new Link("identity.link.signIn", "/app/connexion"));
    }
}
