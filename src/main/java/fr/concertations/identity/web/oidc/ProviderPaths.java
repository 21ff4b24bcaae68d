package fr.concertations.identity.web.oidc;

import fr.concertations.identity.Provider;
import fr.concertations.identity.ReturnPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where visits to a provider begin and end here; operators declare the two ends word for word at the provider. */
public final class ProviderPaths {
    static final String BASE = "/app/service";
    static final String BACK = "retour";
    static final String DEPARTED = "depart";

    private ProviderPaths() {}

    /** Goes to the provider. */
    public static String start(Provider provider) {
        return BASE + "/" + provider.id();
    }

    /** The same, and then to where the person was going. */
    public static String start(Provider provider, ReturnPath next) {
        return start(provider) + "?suite=" + URLEncoder.encode(next.value(), StandardCharsets.UTF_8);
    }

    static String departed(Provider provider) {
        return start(provider) + "/" + DEPARTED;
    }

    /** The id in a path of ours; not always that of a provider. */
    static String id(String path) {
        var parts = path.substring(Math.min(path.length(), BASE.length() + 1)).split("/", 2);
        return parts[0];
    }
}
