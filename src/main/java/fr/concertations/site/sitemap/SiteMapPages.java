package fr.concertations.site.sitemap;

import fr.concertations.contribution.PublicContributions;
import fr.concertations.kernel.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * {@code /sitemap.xml}, an index of {@code /sitemaps/….xml}, written as they are read; and {@code /robots.txt}. A file
 * may hold 50 000 addresses and weigh 50 MB: with its languages one of ours weighs at most 1 kB, so half that many do.
 */
@Controller
class SiteMapPages {
    private static final List<String> ALWAYS = List.of(
            "/",
            "/territoires",
            "/charte",
            "/signataires",
            "/themes",
            "/grille",
            "/manifeste",
            "/methode",
            "/accessibilite",
            "/ecoconception",
            "/donnees-personnelles",
            "/mentions-legales");

    private final ConcertationPages pages;
    private final PublicContributions contributions;
    private final int size;

    SiteMapPages(
            ConcertationPages pages,
            PublicContributions contributions,
            @Value("${concertations.sitemap.size:25000}") int size) {
        this.pages = pages;
        this.contributions = contributions;
        this.size = size;
    }

    @GetMapping("/robots.txt")
    @ResponseBody
    String robots() {
        return """
                User-agent: *
                Disallow: /app/
                Disallow: /recherche
                Disallow: /en/recherche
                Sitemap: %s/sitemap.xml
                """.formatted(site());
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException, XMLStreamException {
        try (var map = SiteMapWriter.index(start(response), site())) {
            map.map("/sitemaps/pages.xml");
            map.map("/sitemaps/territoires.xml");
            map.map("/sitemaps/concertations.xml");
            for (long part = 1; (part - 1) * size < contributions.count(); part++)
                map.map("/sitemaps/contributions-" + part + ".xml");
        }
    }

    @GetMapping("/sitemaps/pages.xml")
    void always(HttpServletResponse response) throws IOException, XMLStreamException {
        write(
                response,
                Stream.concat(ALWAYS.stream(), pages.themes().stream())
                        .map(path -> new ConcertationPages.Page(path, Optional.empty()))
                        .toList());
    }

    @GetMapping("/sitemaps/territoires.xml")
    void territories(HttpServletResponse response) throws IOException, XMLStreamException {
        write(response, pages.territories());
    }

    @GetMapping("/sitemaps/concertations.xml")
    void concertations(HttpServletResponse response) throws IOException, XMLStreamException {
        write(response, pages.concertations());
    }

    @GetMapping("/sitemaps/contributions-{part:[0-9]{1,6}}.xml")
    void contributions(@PathVariable int part, HttpServletResponse response) throws IOException, XMLStreamException {
        if (part < 1 || (part - 1L) * size >= contributions.count()) throw new NotFound("site map " + part);
        try (var map = SiteMapWriter.pages(start(response), site())) {
            contributions.forEach(part, size, page -> put(map, page));
        }
    }

    private void write(HttpServletResponse response, List<ConcertationPages.Page> all)
            throws IOException, XMLStreamException {
        try (var map = SiteMapWriter.pages(start(response), site())) {
            for (var page : all) map.page(page.path(), page.changedAt());
        }
    }

    private static void put(SiteMapWriter map, PublicContributions.Page page) {
        try {
            map.page(page.path(), Optional.of(page.changedAt()));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OutputStream start(HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=600");
        return response.getOutputStream();
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
