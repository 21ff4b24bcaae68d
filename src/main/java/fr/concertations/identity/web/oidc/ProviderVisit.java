package fr.concertations.identity.web.oidc;

import fr.concertations.identity.Provider;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The provider by which this browser came in, and the token by which it may leave there; ends with the session. */
record ProviderVisit(String provider, String idToken) implements Serializable {
    private static final String KEPT = ProviderVisit.class.getName();

    static void remember(HttpServletRequest request, Provider provider, OidcUser person) {
        request.getSession()
                .setAttribute(
                        KEPT,
                        new ProviderVisit(provider.id(), person.getIdToken().getTokenValue()));
    }

    static Optional<ProviderVisit> here(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof ProviderVisit visit
                ? Optional.of(visit)
                : Optional.empty();
    }
}
