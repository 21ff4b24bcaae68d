package fr.concertations.identity;

import java.util.List;

/**
 * What is particular to an identity provider. FranceConnect and ProConnect sign what they say of people; ProConnect’s
 * level {@code self-asserted} is not among ours, since nobody checked anything there.
 */
public enum ProviderProfile {
    GENERIC("", List.of("openid", "email"), List.of(), "RS256", false),
    PROCONNECT(
            "ProConnect",
            List.of("openid", "email"),
            List.of(
                    "eidas1",
                    Acr.PROCONNECT + "consistency-checked",
                    Acr.PROCONNECT + "certification-dirigeant",
                    "eidas2",
                    Acr.PROCONNECT + "consistency-checked-2fa",
                    "eidas3"),
            "RS256",
            true),
    FRANCECONNECT("FranceConnect", List.of("openid"), List.of("eidas1", "eidas2", "eidas3"), "ES256", true);

    private final String usualName;
    private final List<String> scopes;
    private final List<String> levels;
    private final String algorithm;
    private final boolean official;

    ProviderProfile(String usualName, List<String> scopes, List<String> levels, String algorithm, boolean official) {
        this.usualName = usualName;
        this.scopes = scopes;
        this.levels = levels;
        this.algorithm = algorithm;
        this.official = official;
    }

    /** Empty where the operator has to give one. */
    public String usualName() {
        return usualName;
    }

    List<String> scopes() {
        return scopes;
    }

    /** Levels of assurance, the lowest first; empty where the provider has none of its own. */
    List<String> levels() {
        return levels;
    }

    /** By which its tokens are signed unless the operator declared another. */
    String algorithm() {
        return algorithm;
    }

    /** Checks who people are, signs its answers, and takes the secret of a client among the parameters. */
    public boolean official() {
        return official;
    }

    /** Its addresses are those of administrations, which it does not mark as verified one by one. */
    public boolean vouchesForAddresses() {
        return this == PROCONNECT;
    }

    private static final class Acr {
        private static final String PROCONNECT = "https://proconnect.gouv.fr/assurance/";
    }
}
