package fr.concertations.identity.web.oidc;

import fr.concertations.identity.Providers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever comes back from leaving a provider is told; any other address under ours leads to signing in. */
class EndOfVisits extends OncePerRequestFilter {
    private final Providers providers;
    private final Departure departure;

    EndOfVisits(Providers providers, Departure departure) {
        this.providers = providers;
        this.departure = departure;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var path = request.getRequestURI();
        response.sendRedirect(providers
                .find(ProviderPaths.id(path))
                .filter(provider -> path.equals(ProviderPaths.departed(provider)))
                .map(provider -> departure.told(request, response, provider))
                .orElse("/app/connexion"));
    }
}
