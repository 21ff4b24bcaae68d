package fr.concertations.identity.web.oidc;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Provider;
import fr.concertations.identity.SignedIn;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody pressed the button that adds a provider to their account: what a link from elsewhere cannot do for them. Serves
 * once, for the visit that begins at once.
 */
public record LinkIntent(String provider, UUID account) implements Serializable {
    private static final String KEPT = LinkIntent.class.getName();

    public static void remember(HttpSession session, Provider provider, SignedIn member) {
        session.setAttribute(
                KEPT, new LinkIntent(provider.id(), member.account().value()));
    }

    static Optional<AccountId> take(HttpSession session, Provider provider) {
        var kept = session.getAttribute(KEPT);
        session.removeAttribute(KEPT);
        return kept instanceof LinkIntent(var id, var account) && id.equals(provider.id())
                ? Optional.of(new AccountId(account))
                : Optional.empty();
    }
}
