package fr.concertations.site.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Sends a kept page the way this browser wants it: compressed or not, or only the news that it has not changed. */
final class PageSender {
    private PageSender() {}

    static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.headers().forEach((name, values) -> {
            response.setHeader(name, values.getFirst());
            values.stream().skip(1).forEach(more -> response.addHeader(name, more));
        });
        response.setHeader(HttpHeaders.ETAG, page.tag());
        if (isKnown(page, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(page.status());
        var packed = page.packed().length > 0 && AcceptedEncoding.gzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (packed) response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        var body = packed ? page.packed() : page.plain();
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(body);
    }

    /** Weak comparison, RFC 9110 §8.8.3.2. */
    private static boolean isKnown(KeptPage page, @Nullable String header) {
        if (header == null) return false;
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag : "W/" + tag)
                .anyMatch(tag -> tag.equals("W/*") || tag.equals(page.tag()));
    }
}
