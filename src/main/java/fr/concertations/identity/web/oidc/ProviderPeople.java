package fr.concertations.identity.web.oidc;

import com.nimbusds.jose.util.JSONObjectUtils;
import fr.concertations.identity.Provider;
import fr.concertations.identity.Providers;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks a provider about the person at once, while the token lives. Spring’s own reads JSON only: FranceConnect and
 * ProConnect sign their answer, and from them nothing unsigned is taken.
 */
@Component
class ProviderPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {
    static final String UNTRUSTED = "untrusted_user_info";

    private static final MediaType SIGNED = MediaType.valueOf("application/jwt");

    private final Providers providers;
    private final ProviderTokens tokens;
    private final RestClient http =
            RestClient.builder().requestFactory(ProviderHttp.requests()).build();

    ProviderPeople(Providers providers, ProviderTokens tokens) {
        this.providers = providers;
        this.tokens = tokens;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var provider = providers
                .find(request.getClientRegistration().getRegistrationId())
                .orElseThrow();
        try {
            var said = said(request, provider);
            if (!said.isEmpty() && !Objects.equals(request.getIdToken().getSubject(), said.get("sub")))
                throw untrusted();
            var info = said.isEmpty() ? null : new OidcUserInfo(said);
            return new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, request.getIdToken(), info);
        } catch (JwtException | ParseException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error(UNTRUSTED), e);
        } catch (RestClientException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error(ProviderDirectory.UNAVAILABLE), e);
        }
    }

    /** Nothing when a generic provider has no such endpoint. */
    private Map<String, Object> said(OidcUserRequest request, Provider provider) throws ParseException {
        var address = request.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUri();
        if (address == null && !provider.profile().official()) return Map.of();
        ResponseEntity<String> answer = http.get()
                .uri(Objects.requireNonNullElse(address, ""))
                .headers(h -> h.setBearerAuth(request.getAccessToken().getTokenValue()))
                .retrieve()
                .toEntity(String.class);
        var body = Objects.requireNonNullElse(answer.getBody(), "");
        if (SIGNED.isCompatibleWith(answer.getHeaders().getContentType()))
            return tokens.people(request.getClientRegistration())
                    .decode(body.strip())
                    .getClaims();
        if (provider.profile().official()) throw untrusted();
        return JSONObjectUtils.parse(body);
    }

    private static OAuth2AuthenticationException untrusted() {
        return new OAuth2AuthenticationException(new OAuth2Error(UNTRUSTED));
    }
}
