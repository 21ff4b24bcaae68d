package fr.concertations.command;

import fr.concertations.identity.ProviderProfile;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads identity providers from the environment, as operators write them: {@code OIDC_<ID>_ISSUER} and its companions. */
record ProviderSettings(Map<String, String> environment) {
    private static final Pattern NAME = Pattern.compile("OIDC_([A-Z0-9]{1,20})_([A-Z_]+)");
    private static final Set<String> KNOWN = Set.of(
            "ISSUER",
            "CLIENT_ID",
            "CLIENT_SECRET",
            "PROFILE",
            "NAME",
            "SCOPES",
            "ACR",
            "ALGORITHM",
            "PKCE",
            "VERIFIES");
    private static final Set<String> YES_OR_NO = Set.of("yes", "no");
    private static final Set<String> ALGORITHMS = Set.of("RS256", "ES256");

    /** The same for Spring. */
    Map<String, String> properties() {
        var providers = new TreeMap<String, Map<String, String>>();
        environment.forEach((variable, value) -> {
            if (!variable.startsWith("OIDC_")) return;
            var name = NAME.matcher(variable);
            if (!name.matches() || !KNOWN.contains(name.group(2))) throw refusal("unknown", variable);
            if (!value.isBlank())
                providers.computeIfAbsent(name.group(1), id -> new TreeMap<>()).put(name.group(2), value.strip());
        });
        var properties = new LinkedHashMap<String, String>();
        providers.forEach((id, settings) -> {
            check("OIDC_" + id + "_", settings);
            settings.forEach((name, value) -> properties.put(
                    "concertations.providers." + id.toLowerCase(Locale.ROOT) + "."
                            + name.toLowerCase(Locale.ROOT).replace('_', '-'),
                    value));
        });
        return properties;
    }

    private static void check(String prefix, Map<String, String> settings) {
        var profiles = Arrays.stream(ProviderProfile.values())
                .map(profile -> profile.name().toLowerCase(Locale.ROOT))
                .toList();
        var profile = settings.getOrDefault("PROFILE", "generic");
        if (!profiles.contains(profile))
            throw refusal("profile", prefix + "PROFILE", profile, String.join(", ", profiles));
        for (var needed : new String[] {"ISSUER", "CLIENT_ID", "CLIENT_SECRET"})
            if (!settings.containsKey(needed)) throw refusal("missing", prefix + needed);
        if (!settings.containsKey("NAME")
                && ProviderProfile.valueOf(profile.toUpperCase(Locale.ROOT))
                        .usualName()
                        .isEmpty()) throw refusal("missing", prefix + "NAME");
        if (!isSafe(settings.getOrDefault("ISSUER", ""))) throw refusal("issuer", prefix + "ISSUER");
        oneOf(ALGORITHMS, prefix, "ALGORITHM", settings);
        oneOf(YES_OR_NO, prefix, "PKCE", settings);
        oneOf(YES_OR_NO, prefix, "VERIFIES", settings);
    }

    private static void oneOf(Set<String> values, String prefix, String name, Map<String, String> settings) {
        var value = settings.get(name);
        if (value != null && !values.contains(value))
            throw refusal("profile", prefix + name, value, String.join(", ", new java.util.TreeSet<>(values)));
    }

    /** HTTPS, or the machine itself to try. */
    private static boolean isSafe(String issuer) {
        try {
            var address = URI.create(issuer);
            return address.getHost() != null
                    && ("https".equals(address.getScheme())
                            || "http".equals(address.getScheme())
                                    && Set.of("localhost", "127.0.0.1").contains(address.getHost()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Refusal refusal(String key, Object... arguments) {
        return new Refusal(ExitCode.UNREADABLE_OPTION, "command.failure.oidc." + key, arguments);
    }
}
