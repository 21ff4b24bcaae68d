package fr.concertations.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operators write about identity providers is taken, or refused before anything starts. */
class ProviderSettingsTests {
    private static final Map<String, String> COMPLETE = Map.of(
            "OIDC_PC_ISSUER", "https://proconnect.example/api/v2",
            "OIDC_PC_CLIENT_ID", "abc",
            "OIDC_PC_CLIENT_SECRET", "secret",
            "OIDC_PC_PROFILE", "proconnect",
            "PATH", "/bin");

    @Test
    void nothingIsConfiguredByDefault() {
        assertThat(new ProviderSettings(Map.of("PATH", "/bin")).properties()).isEmpty();
    }

    @Test
    void severalProvidersAreReadAtOnce() {
        var environment = new HashMap<>(COMPLETE);
        environment.put("OIDC_VILLE_ISSUER", "http://localhost:9000");
        environment.put("OIDC_VILLE_CLIENT_ID", "def");
        environment.put("OIDC_VILLE_CLIENT_SECRET", "secret");
        environment.put("OIDC_VILLE_NAME", "Mon compte de ville");
        environment.put("OIDC_VILLE_SCOPES", "");
        assertThat(new ProviderSettings(environment).properties())
                .hasSize(8)
                .containsEntry("concertations.providers.pc.issuer", "https://proconnect.example/api/v2")
                .containsEntry("concertations.providers.pc.client-secret", "secret")
                .containsEntry("concertations.providers.ville.name", "Mon compte de ville");
    }

    @ParameterizedTest
    @CsvSource({
        "OIDC_PC_ISSUER, http://proconnect.example",
        "OIDC_PC_ISSUER, ''",
        "OIDC_PC_ISSUER, proconnect",
        "OIDC_PC_CLIENT_SECRET, ''",
        "OIDC_PC_PROFILE, agentconnect",
        "OIDC_PC_PROFILE, generic",
        "OIDC_PC_ALGORITHM, HS256",
        "OIDC_PC_ALGORITHM, none",
        "OIDC_PC_PKCE, maybe",
        "OIDC_PC_SECRET, abc",
        "OIDC_ISSUER, https://proconnect.example"
    })
    void aMistakeIsToldByItsVariable(String variable, String value) {
        var environment = new HashMap<>(COMPLETE);
        environment.put(variable, value);
        assertThatThrownBy(() -> new ProviderSettings(environment).properties())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("OIDC_");
    }
}
