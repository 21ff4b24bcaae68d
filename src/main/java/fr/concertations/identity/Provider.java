package fr.concertations.identity;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An identity provider as the operator configured it.
 *
 * @param id in addresses and variables
 * @param name on buttons
 * @param requestedLevels sent as {@code acr_values}; none when empty
 * @param acceptedLevels those of which the answer must name one, unless empty
 * @param algorithm the only one by which its tokens may be signed
 * @param pkce off for a provider that refuses parameters it does not know
 * @param verifies it checks who people are
 */
public record Provider(
        String id,
        String name,
        ProviderProfile profile,
        URI issuer,
        String clientId,
        String clientSecret,
        List<String> scopes,
        List<String> requestedLevels,
        List<String> acceptedLevels,
        String algorithm,
        boolean pkce,
        boolean verifies) {

    /** @param settings by the names of {@code OIDC_<ID>_…}, in lower case with hyphens */
    static Provider of(String id, Map<String, String> settings) {
        var profile = ProviderProfile.valueOf(
                settings.getOrDefault("profile", "generic").toUpperCase(Locale.ROOT));
        var asked = words(settings.getOrDefault("acr", ""));
        var levels = profile.levels();
        return new Provider(
                id,
                settings.getOrDefault("name", profile.usualName()),
                profile,
                URI.create(settings.getOrDefault("issuer", "")),
                settings.getOrDefault("client-id", ""),
                settings.getOrDefault("client-secret", ""),
                settings.containsKey("scopes") ? words(settings.getOrDefault("scopes", "")) : profile.scopes(),
                levels.isEmpty() ? asked : from(levels, asked).subList(0, 1),
                levels.isEmpty() ? asked : from(levels, asked),
                settings.getOrDefault("algorithm", profile.algorithm()),
                !settings.getOrDefault("pkce", "yes").equals("no"),
                profile.official() || settings.getOrDefault("verifies", "no").equals("yes"));
    }

    /** Those at least as high as the lowest asked for; that one alone when it is not among them. */
    private static List<String> from(List<String> levels, List<String> asked) {
        if (asked.isEmpty()) return levels;
        var at = levels.indexOf(asked.getFirst());
        return at < 0 ? List.of(asked.getFirst()) : levels.subList(at, levels.size());
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return id + " (" + issuer + ")";
    }
}
