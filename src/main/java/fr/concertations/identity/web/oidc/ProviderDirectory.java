package fr.concertations.identity.web.oidc;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.nimbusds.jose.util.JSONObjectUtils;
import fr.concertations.identity.Provider;
import fr.concertations.identity.Providers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** What providers say of themselves, asked when somebody first goes there: one that is down stops nothing but itself. */
@Component
class ProviderDirectory implements ClientRegistrationRepository {
    static final String UNAVAILABLE = "provider_unavailable";

    private static final Duration KEPT = Duration.ofHours(1);

    private final Providers providers;
    private final RestClient http =
            RestClient.builder().requestFactory(ProviderHttp.requests()).build();
    private final LoadingCache<Provider, ClientRegistration> known =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build(this::discover);

    ProviderDirectory(Providers providers) {
        this.providers = providers;
    }

    /** @throws OAuth2AuthenticationException {@link #UNAVAILABLE} when the provider does not answer, or not as it should */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return providers.find(id).map(this::registration).orElse(null);
    }

    /** Asks everything anew next time. */
    void forget() {
        known.invalidateAll();
    }

    private ClientRegistration registration(Provider provider) {
        try {
            return known.get(provider);
        } catch (RestClientException | IllegalArgumentException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error(UNAVAILABLE), e);
        }
    }

    private ClientRegistration discover(Provider provider) {
        var metadata = metadata(provider);
        if (!provider.issuer().toString().equals(metadata.get("issuer")))
            throw new IllegalArgumentException("another issuer than " + provider.issuer());
        var builder = ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId(provider.id())
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .clientName(provider.name())
                .scope(provider.scopes())
                .redirectUri("{baseUrl}" + ProviderPaths.BASE + "/{registrationId}/" + ProviderPaths.BACK)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(provider.pkce())
                        .build());
        if (provider.profile().official())
            builder.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return builder.build();
    }

    private Map<String, Object> metadata(Provider provider) {
        var issuer = provider.issuer().toString();
        var address = (issuer.endsWith("/") ? issuer : issuer + "/") + ".well-known/openid-configuration";
        var said = http.get().uri(address).retrieve().body(String.class);
        try {
            return JSONObjectUtils.parse(Objects.requireNonNullElse(said, ""));
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
