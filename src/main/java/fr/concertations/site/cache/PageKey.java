package fr.concertations.site.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What makes two requests ask for the same bytes: nobody is known on public pages, so neither cookies nor sessions. */
record PageKey(String site, String path, @Nullable String query, Locale language) {
    static PageKey of(HttpServletRequest request, Locale language) {
        var site = request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
        return new PageKey(site, request.getRequestURI(), request.getQueryString(), language);
    }

    /** Roughly, in bytes. */
    int weight() {
        return 2 * (site.length() + path.length() + (query == null ? 0 : query.length()));
    }
}
