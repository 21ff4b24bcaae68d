package fr.concertations.shell.web;

import fr.concertations.kernel.Texts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where the page being made stands, so that it can name itself and its other languages.
 *
 * @param site scheme, host and port, such as {@code https://concertations.example}
 * @param path from the root, without language
 * @param query with its question mark, empty when there is none
 */
public record PageAddress(String site, String path, String query) {
    private static final int LONGEST_QUERY = 500;
    private static final Pattern PAGE = Pattern.compile("[?&]page=([0-9]{1,6})(?:&|$)");
    private static final Pattern SECTION = Pattern.compile("[?&](section=[a-z0-9-]{1,60})(?:&|$)");

    /** Of an error page: of the page that was asked. */
    static PageAddress of(HttpServletRequest request) {
        var site = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed instanceof String asked ? asked : request.getRequestURI();
        var query = Optional.ofNullable(request.getQueryString()).map(q -> "?" + q);
        return new PageAddress(site, LanguageInAddress.without(path), query.orElse(""));
    }

    /** The page of a list this is, 1 when the address names none. */
    public int number() {
        var found = PAGE.matcher(query);
        return found.find() ? Math.max(1, Integer.parseInt(found.group(1))) : 1;
    }

    /**
     * The one address of this page: where it is, and which part of it. What else was asked, such as filters, leads to
     * the same content.
     *
     * @param told by who made the page, null when nothing was
     */
    public String known(@Nullable String told) {
        if (told != null && !told.equals(path)) return told;
        var section = SECTION.matcher(query);
        var parts = new StringJoiner("&", "?", "").setEmptyValue("");
        if (section.find()) parts.add(section.group(1));
        if (number() > 1) parts.add("page=" + number());
        return path + parts;
    }

    /** @param language of two letters; French pages are known without it */
    public String absolute(String canonical, String language) {
        if (canonical.startsWith("http:") || canonical.startsWith("https:")) return canonical;
        var prefix = language.equals(Texts.FRENCH.getLanguage()) ? "" : "/" + language;
        return site + (prefix.isEmpty() || !canonical.equals("/") ? prefix + canonical : prefix);
    }

    /** This very page in a language, whatever the browser prefers; without its query when nobody typed one that long. */
    public String in(String language) {
        var asked = query.length() > LONGEST_QUERY ? "" : query;
        return "/" + language + (path.equals("/") && asked.isEmpty() ? "" : path) + asked;
    }
}
