package fr.concertations.search.web;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import fr.concertations.kernel.Texts;
import fr.concertations.search.SearchAddress;
import fr.concertations.search.SearchResults.Hit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdom2.Verifier;
import org.springframework.stereotype.Component;

/** What a search finds, as Atom (RFC 4287). The names of the feed and of its entries stay the same wherever they are read from. */
@Component
class SearchFeed {
    private static final String HTML = "html";

    private final Texts texts;
    private final Clock clock;

    SearchFeed(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** @param site address of the site, without a slash at its end */
    Feed of(SearchAddress asked, List<Hit> hits, String site, Locale locale) {
        var feed = new Feed("atom_1.0");
        feed.setEncoding(StandardCharsets.UTF_8.name());
        feed.setId(name(asked.feed()));
        feed.setTitle(readable(
                asked.text().isEmpty()
                        ? texts.get("search.feed.all", locale)
                        : texts.get("search.titleFor", locale, asked.text())));
        feed.setUpdated(Date.from(newest(hits)));
        feed.setAuthors(List.of(author(locale)));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", site + asked.path())));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", site + asked.feed())));
        feed.setEntries(hits.stream().map(hit -> entry(hit, site)).toList());
        return feed;
    }

    /** When nothing is found, that is true today. */
    Instant newest(List<Hit> hits) {
        return hits.stream()
                .flatMap(hit -> hit.at().stream())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.DAYS));
    }

    private static Entry entry(Hit hit, String site) {
        var entry = new Entry();
        entry.setId(name(hit.kind() + ' ' + hit.id()));
        entry.setTitleEx(content(hit.title().value()));
        hit.at().map(Date::from).ifPresent(at -> {
            entry.setPublished(at);
            entry.setUpdated(at);
        });
        entry.setAlternateLinks(List.of(link("alternate", "text/html", site + hit.path())));
        entry.setSummary(content(hit.passage().value()));
        return entry;
    }

    private Person author(Locale locale) {
        var author = new Person();
        author.setName(texts.get("shell.name", locale));
        return author;
    }

    private static Link link(String relation, String type, String address) {
        var link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    private static Content content(String html) {
        var content = new Content();
        content.setType(HTML);
        content.setValue(readable(html));
        return content;
    }

    private static String name(String of) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    /** Without what XML cannot say: control characters, halves of characters. */
    private static String readable(String text) {
        return text.codePoints()
                .filter(Verifier::isXMLCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
