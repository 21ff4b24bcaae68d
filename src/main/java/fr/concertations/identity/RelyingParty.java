package fr.concertations.identity;

import java.io.Serializable;
import java.net.URI;

/**
 * This site as a browser knows it, which is what passkeys are made for.
 *
 * @param host the effective domain
 * @param origin scheme, host and port
 */
public record RelyingParty(String host, String origin) implements Serializable {
    /** @param address any of this site, as the browser asked for it */
    public static RelyingParty at(URI address) {
        var port = address.getPort();
        var host = address.getHost();
        var origin = address.getScheme() + "://" + host + (port < 0 ? "" : ":" + port);
        return new RelyingParty(host, origin);
    }

    /** Browsers give passkeys to HTTPS and to the machine itself only. */
    public boolean takesPasskeys() {
        return origin.startsWith("https://") || host.equals("localhost");
    }
}
