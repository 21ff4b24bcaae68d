package fr.concertations.identity.web.oidc;

import fr.concertations.identity.Provider;
import fr.concertations.identity.Providers;
import fr.concertations.identity.ReturnPath;
import fr.concertations.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** What is asked of a provider: state, nonce, PKCE, the level of assurance, and not one parameter more. */
@Component
class VisitRequests implements OAuth2AuthorizationRequestResolver {
    private static final String SUITE = "suite";
    private static final String LINK = "link";

    private final Providers providers;
    private final DefaultOAuth2AuthorizationRequestResolver requests;

    VisitRequests(Providers providers, ProviderDirectory directory) {
        this.providers = providers;
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(directory, ProviderPaths.BASE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        var path = request.getRequestURI();
        return providers
                .find(ProviderPaths.id(path))
                .filter(provider -> path.equals(ProviderPaths.start(provider)))
                .map(provider -> completed(request, provider))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        return resolve(request);
    }

    private @Nullable OAuth2AuthorizationRequest completed(HttpServletRequest request, Provider provider) {
        var link = LinkIntent.take(request.getSession(), provider)
                .filter(account -> SignedIn.here()
                        .filter(member -> member.account().equals(account))
                        .isPresent());
        var asked = requests.resolve(request);
        if (asked == null) return null;
        var completed = OAuth2AuthorizationRequest.from(asked).attributes(kept -> {
            kept.put(SUITE, wanted(request).value());
            link.ifPresent(account -> kept.put(LINK, account.toString()));
        });
        if (!provider.requestedLevels().isEmpty()) {
            var levels = String.join(" ", provider.requestedLevels());
            completed.additionalParameters(more -> more.put("acr_values", levels));
        }
        return completed.build();
    }

    /** Where to go after the visit, as the address asked says. */
    static ReturnPath wanted(HttpServletRequest request) {
        return ReturnPath.of(request.getParameter(SUITE)).orElse(ReturnPath.ACCOUNT);
    }

    /** The same, as the visit remembers it. */
    static ReturnPath wanted(Map<String, Object> kept) {
        return kept.get(SUITE) instanceof String path
                ? ReturnPath.of(path).orElse(ReturnPath.ACCOUNT)
                : ReturnPath.ACCOUNT;
    }

    /** Whether this member went there to add the identity to this account. */
    static boolean links(Map<String, Object> kept, SignedIn member) {
        return member.account().toString().equals(kept.get(LINK));
    }
}
