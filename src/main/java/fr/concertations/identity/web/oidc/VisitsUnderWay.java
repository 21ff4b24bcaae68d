package fr.concertations.identity.web.oidc;

import fr.concertations.identity.Providers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/**
 * The visit a browser is on, kept in its session. An answer counts for it only at the address of the provider that was
 * asked, and, where it names an issuer (RFC 9207), from that one: two providers cannot be mixed up.
 */
@Component
class VisitsUnderWay implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    private static final String ENDED = VisitsUnderWay.class.getName();

    private final Providers providers;
    private final HttpSessionOAuth2AuthorizationRequestRepository session =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    VisitsUnderWay(Providers providers) {
        this.providers = providers;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var visit = session.loadAuthorizationRequest(request);
        return visit != null && answers(request, visit) ? visit : null;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest visit, HttpServletRequest request, HttpServletResponse response) {
        if (visit != null) session.saveAuthorizationRequest(visit, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var visit = session.removeAuthorizationRequest(request, response);
        if (visit == null || !answers(request, visit)) return null;
        request.setAttribute(ENDED, visit.getAttributes());
        return visit;
    }

    /** What was kept of the visit that ends with this request. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> ended(HttpServletRequest request) {
        return request.getAttribute(ENDED) instanceof Map<?, ?> kept ? (Map<String, Object>) kept : Map.of();
    }

    private boolean answers(HttpServletRequest request, OAuth2AuthorizationRequest visit) {
        var id = ProviderPaths.id(request.getRequestURI());
        var issuer = request.getParameter("iss");
        return id.equals(visit.getAttribute(OAuth2ParameterNames.REGISTRATION_ID))
                && (issuer == null
                        || providers
                                .find(id)
                                .filter(provider -> provider.issuer().toString().equals(issuer))
                                .isPresent());
    }
}
