package fr.concertations.identity.ui;

import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.ShellLinks;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the header, last: the way in, or where one finds what one did, and the way out. */
@Component
@Order(90)
class IdentityLinks implements ShellLinks {
    private static final Link SIGN_IN = new Link("identity.link.signIn", "/app/connexion");
    private static final Link GUEST = new Link("identity.link.guest", "/app/invite");
    private static final Link ACCOUNT = new Link("identity.link.account", "/app/compte");
    private static final Link SIGN_OUT = new Link("identity.link.signOut", "/app/deconnexion");
    private static final Link ADMINISTRATION = new Link("identity.link.administration", "/app/administration");

    private final CurrentActor visitor;

    IdentityLinks(CurrentActor visitor) {
        this.visitor = visitor;
    }

    @Override
    public List<Link> forCurrentVisitor() {
        return visitor.get().map(IdentityLinks::ofMember).orElse(List.of());
    }

    @Override
    public Optional<Link> oneself() {
        return visitor.participant()
                .map(somebody -> somebody.isGuest() ? GUEST : ACCOUNT)
                .or(() -> Optional.of(SIGN_IN));
    }

    @Override
    public String whoIsHere() {
        return visitor.participant()
                .map(somebody -> Integer.toHexString(somebody.id().hashCode()))
                .orElse("");
    }

    private static List<Link> ofMember(Actor member) {
        return member.isAdministrator() ? List.of(ADMINISTRATION, SIGN_OUT) : List.of(SIGN_OUT);
    }
}
