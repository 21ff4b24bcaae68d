package fr.concertations.site.share;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** Which sites may frame an answer; told instead of the policy all other pages have, which allows none. */
final class FramePolicy {
    private static final String HEADER = "Content-Security-Policy";
    private static final String REST =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors ";

    private FramePolicy() {}

    static void allow(HttpServletResponse response, List<String> origins) {
        response.setHeader(HEADER, REST + (origins.isEmpty() ? "'none'" : String.join(" ", origins)));
    }
}
