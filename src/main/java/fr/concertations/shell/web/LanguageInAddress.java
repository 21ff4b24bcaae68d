package fr.concertations.shell.web;

import fr.concertations.kernel.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An address may begin with a language, such as {@code /en/grille}: the page is then asked without it, in that language
 * whatever the browser prefers, and its links keep it. No cookie remembers anything.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LanguageInAddress extends OncePerRequestFilter {
    private static final String CHOSEN = LanguageInAddress.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var language = Texts.LOCALES.stream()
                .filter(l -> begins(request.getRequestURI(), prefix(l)))
                .findFirst();
        if (language.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var prefix = prefix(language.get());
        request.setAttribute(CHOSEN, language.get());
        chain.doFilter(new WithoutPrefix(request, prefix), new PrefixedRedirects(response, prefix));
    }

    /** The language of the address, when it names one. */
    static Optional<Locale> chosen(HttpServletRequest request) {
        return Optional.ofNullable((Locale) request.getAttribute(CHOSEN));
    }

    /** {@code /en} for English. */
    static String prefix(Locale language) {
        return "/" + language.getLanguage();
    }

    /** The path without the language it may begin with. */
    static String without(String path) {
        return Texts.LOCALES.stream()
                .map(LanguageInAddress::prefix)
                .filter(prefix -> begins(path, prefix))
                .findFirst()
                .map(prefix -> WithoutPrefix.without(path, prefix))
                .orElse(path);
    }

    private static boolean begins(String path, String prefix) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
