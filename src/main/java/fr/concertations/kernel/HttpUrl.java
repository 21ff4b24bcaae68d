package fr.concertations.kernel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A web address somebody typed, or nothing when it is not one: only http and https, with a host. */
public final class HttpUrl {
    private HttpUrl() {}

    public static Optional<URI> parse(String typed) {
        try {
            var uri = new URI(typed.strip());
            var web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
