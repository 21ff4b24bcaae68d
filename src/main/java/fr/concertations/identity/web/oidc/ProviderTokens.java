package fr.concertations.identity.web.oidc;

import fr.concertations.identity.Provider;
import fr.concertations.identity.Providers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/**
 * Checks what providers sign: by their published keys, under the one algorithm the operator declared, meant for us, fresh,
 * and at the level of assurance we asked for.
 */
@Component
class ProviderTokens implements JwtDecoderFactory<ClientRegistration> {
    static final String LEVEL_TOO_LOW = "level_too_low";

    private static final Duration SKEW = Duration.ofSeconds(60);

    private final Providers providers;
    private final Clock clock;
    private final Map<ClientRegistration, JwtDecoder> identities = new ConcurrentHashMap<>();
    private final Map<ClientRegistration, JwtDecoder> people = new ConcurrentHashMap<>();

    ProviderTokens(Providers providers, Clock clock) {
        this.providers = providers;
        this.clock = clock;
    }

    /** For ID tokens. */
    @Override
    public JwtDecoder createDecoder(ClientRegistration client) {
        return identities.computeIfAbsent(client, c -> decoder(c, identity(c)));
    }

    /** For what the provider says of a person, signed. */
    JwtDecoder people(ClientRegistration client) {
        return people.computeIfAbsent(client, c -> decoder(c, person(c)));
    }

    private NimbusJwtDecoder decoder(ClientRegistration client, OAuth2TokenValidator<Jwt> validator) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(client.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithm(Objects.requireNonNull(
                        SignatureAlgorithm.from(provider(client).algorithm())))
                .restOperations(new RestTemplate(ProviderHttp.requests()))
                .build();
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        decoder.setJwtValidator(validator);
        return decoder;
    }

    private OAuth2TokenValidator<Jwt> identity(ClientRegistration client) {
        var identity = new OidcIdTokenValidator(client);
        identity.setClockSkew(SKEW);
        identity.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(identity, level(provider(client)));
    }

    private OAuth2TokenValidator<Jwt> person(ClientRegistration client) {
        var time = new JwtTimestampValidator(SKEW);
        time.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(
                time,
                new JwtIssuerValidator(provider(client).issuer().toString()),
                new JwtClaimValidator<Iterable<String>>(
                        "aud", audience -> audience != null && contains(audience, client.getClientId())));
    }

    private static OAuth2TokenValidator<Jwt> level(Provider provider) {
        var accepted = provider.acceptedLevels();
        return token -> accepted.isEmpty() || accepted.contains(String.valueOf((Object) token.getClaim("acr")))
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(LEVEL_TOO_LOW));
    }

    private static boolean contains(Iterable<String> all, String one) {
        for (var each : all) if (each.equals(one)) return true;
        return false;
    }

    private Provider provider(ClientRegistration client) {
        return providers.find(client.getRegistrationId()).orElseThrow();
    }
}
