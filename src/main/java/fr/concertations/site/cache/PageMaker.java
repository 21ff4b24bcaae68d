package fr.concertations.site.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Has a page made by the rest of the application and keeps its bytes instead of sending them. */
final class PageMaker {
    private static final String FRESHNESS = "public, max-age=10, must-revalidate";
    private static final int WORTH_PACKING = 1_000;
    private static final int TAG_BYTES = 12;
    private static final Set<String> OF_SENDING = Set.of(
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.CONNECTION,
            HttpHeaders.DATE,
            HttpHeaders.ETAG);

    private PageMaker() {}

    /** Nothing when the answer is an error or a redirect, or is not for everybody: it is then already sent. */
    static Optional<KeptPage> make(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, long generation)
            throws ServletException, IOException {
        var asked = System.nanoTime();
        var wrapper = new ContentCachingResponseWrapper(response);
        chain.doFilter(new AsGet(request), wrapper);
        if (wrapper.getStatus() != HttpServletResponse.SC_OK || response.isCommitted() || !isForAll(wrapper)) {
            wrapper.copyBodyToResponse();
            return Optional.empty();
        }
        var plain = wrapper.getContentAsByteArray();
        if (wrapper.getHeader(HttpHeaders.CACHE_CONTROL) == null)
            response.setHeader(HttpHeaders.CACHE_CONTROL, FRESHNESS);
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Accept-Language");
        var packed = plain.length < WORTH_PACKING || isPicture(wrapper) ? new byte[0] : Gzip.of(plain);
        return Optional.of(
                new KeptPage(wrapper.getStatus(), headers(wrapper), plain, packed, tag(plain), generation, asked));
    }

    private static boolean isForAll(HttpServletResponse response) {
        var control = Optional.ofNullable(response.getHeader(HttpHeaders.CACHE_CONTROL));
        return response.getHeader(HttpHeaders.SET_COOKIE) == null
                && control.filter(c -> c.contains("no-store") || c.contains("private"))
                        .isEmpty();
    }

    private static boolean isPicture(HttpServletResponse response) {
        var type = response.getContentType();
        return type != null && type.startsWith("image/") && !type.startsWith("image/svg");
    }

    private static Map<String, List<String>> headers(HttpServletResponse response) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (var name : response.getHeaderNames()) headers.put(name, new ArrayList<>(response.getHeaders(name)));
        OF_SENDING.forEach(headers::remove);
        if (response.getContentType() != null)
            headers.put(HttpHeaders.CONTENT_TYPE, List.of(response.getContentType()));
        return headers;
    }

    private static String tag(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            var first = Arrays.copyOf(digest, TAG_BYTES);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(first) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A page is made whole even for who wants its headers only; conditions are answered when it is sent. */
    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
