package fr.concertations.identity.web.oidc;

import fr.concertations.identity.Provider;
import fr.concertations.identity.ProviderOutcome;
import fr.concertations.identity.Providers;
import fr.concertations.identity.RelyingParty;
import fr.concertations.identity.ReturnPath;
import fr.concertations.identity.Secrets;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Leaving the provider as well, whose own session may last half a day on a shared computer. FranceConnect and ProConnect
 * want a {@code state}, which has to outlive our session: a cookie keeps it for the way there and back.
 */
@Component
public class Departure {
    private static final String COOKIE = "concertations-depart";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Providers providers;
    private final ProviderDirectory directory;

    Departure(Providers providers, ProviderDirectory directory) {
        this.providers = providers;
        this.directory = directory;
    }

    /** The one by which this browser came in. */
    public Optional<Provider> provider(HttpServletRequest request) {
        return ProviderVisit.here(request).map(ProviderVisit::provider).flatMap(providers::find);
    }

    /** Where to go to leave it, to be asked before our session ends; empty when it has no such place or does not answer. */
    public Optional<String> address(HttpServletRequest request, HttpServletResponse response) {
        return ProviderVisit.here(request)
                .flatMap(visit -> providers
                        .find(visit.provider())
                        .flatMap(provider -> end(provider).map(end -> {
                            var state = Secrets.token();
                            response.addCookie(cookie(state, LIFE, request));
                            return address(end, provider, visit.idToken(), state, request);
                        })));
    }

    /** What to tell somebody who comes back from there. */
    String told(HttpServletRequest request, HttpServletResponse response, Provider provider) {
        var sent = Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
        response.addCookie(cookie("", Duration.ZERO, request));
        var left = sent.isPresent() && sent.get().equals(request.getParameter("state"));
        var outcome = left ? ProviderOutcome.LEFT : ProviderOutcome.NOT_LEFT;
        return outcome.toldAt(provider, ReturnPath.ACCOUNT, false);
    }

    private Optional<String> end(Provider provider) {
        try {
            var client = directory.findByRegistrationId(provider.id());
            return Optional.ofNullable(client)
                    .map(c -> c.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                    .map(Object::toString);
        } catch (OAuth2AuthenticationException e) {
            return Optional.empty();
        }
    }

    private static String address(
            String end, Provider provider, String idToken, String state, HttpServletRequest request) {
        var origin =
                RelyingParty.at(URI.create(request.getRequestURL().toString())).origin();
        return end
                + (end.contains("?") ? "&" : "?")
                + Map.of(
                                "id_token_hint",
                                idToken,
                                "state",
                                state,
                                "post_logout_redirect_uri",
                                origin + ProviderPaths.departed(provider))
                        .entrySet()
                        .stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static Cookie cookie(String value, Duration life, HttpServletRequest request) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath(ProviderPaths.BASE);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", SameSite.LAX.attributeValue());
        cookie.setMaxAge(Math.toIntExact(life.toSeconds()));
        return cookie;
    }
}
