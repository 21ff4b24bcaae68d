package fr.concertations.site.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Answers public addresses from {@link PageCache}, before anything else is done for the request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageCacheFilter extends OncePerRequestFilter {
    /** The application, and what has its own life: files with their hash in their name, what operators watch. */
    private static final List<String> OTHERS = List.of("/app", "/VAADIN", "/theme/", "/actuator", "/error");
    /** Written as it is read, however long it gets. */
    private static final List<String> LONG = List.of(".csv", ".xml", ".json", ".jsonl", ".zip");

    private final PageCache pages;
    private final LocaleResolver languages;

    PageCacheFilter(PageCache pages, LocaleResolver languages) {
        this.pages = pages;
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !reads
                || OTHERS.stream().anyMatch(path::startsWith)
                || LONG.stream().anyMatch(path::endsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = PageKey.of(request, languages.resolveLocale(request));
        var page = pages.get(key, generation -> PageMaker.make(request, response, chain, generation));
        if (page.isPresent()) PageSender.send(page.get(), request, response);
    }
}
