package fr.concertations.site.feed;

import com.rometools.rome.io.FeedException;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Texts;
import fr.concertations.site.ConcertationLookup;
import fr.concertations.territory.Territories;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code /nouveautes.atom}, {@code /territoires/{slug}.atom}, {@code /territoires/…/concertations/{slug}.atom}. */
@Controller
class FeedPages {
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final Happened happened;
    private final Concertations concertations;
    private final Territories territories;
    private final ConcertationLookup lookup;
    private final Texts texts;
    private final Clock clock;

    FeedPages(
            Happened happened,
            Concertations concertations,
            Territories territories,
            ConcertationLookup lookup,
            Texts texts,
            Clock clock) {
        this.happened = happened;
        this.concertations = concertations;
        this.territories = territories;
        this.lookup = lookup;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(FeedPaths.EVERYWHERE)
    ResponseEntity<byte[]> everywhere(Locale locale) throws FeedException {
        var debates = happened.in(concertations.readable(Optional.empty()), locale);
        var news = Happened.newest(Stream.concat(debates.stream(), happened.manifestos(locale).stream()));
        return answer(FeedPaths.EVERYWHERE, "/", texts.get("sharing.feed.everywhere", locale), news, locale);
    }

    @GetMapping("/territoires/{slug}.atom")
    ResponseEntity<byte[]> territory(@PathVariable String slug, Locale locale) throws FeedException {
        var territory = territories.bySlug(slug).orElseThrow(() -> new NotFound(slug));
        List<Concertation> debates = concertations.ofTerritory(territory.code(), Optional.empty());
        var title = texts.get("sharing.feed.of", locale, territory.name());
        return answer(FeedPaths.of(territory), territory.path(), title, happened.in(debates, locale), locale);
    }

    @GetMapping("/territoires/{territory}/concertations/{slug}.atom")
    ResponseEntity<byte[]> concertation(@PathVariable String territory, @PathVariable String slug, Locale locale)
            throws FeedException {
        var found = lookup.require(territory, slug);
        var title = texts.get("sharing.feed.of", locale, found.concertation().title());
        var news = happened.in(found.concertation(), locale);
        return answer(FeedPaths.of(found.path()), found.path(), title, news, locale);
    }

    private ResponseEntity<byte[]> answer(String path, String page, String title, List<News> news, Locale locale)
            throws FeedException {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var feed = new AtomFeed(site, path, page, title, texts.get("shell.name", locale), today());
        return ResponseEntity.ok().contentType(ATOM).body(feed.of(news));
    }

    /** Where nothing happened yet, that is true today. */
    private Instant today() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS);
    }
}
