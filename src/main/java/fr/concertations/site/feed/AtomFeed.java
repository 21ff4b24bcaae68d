package fr.concertations.site.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jdom2.Verifier;

/**
 * News as Atom (RFC 4287). Names are {@code tag:} URIs (RFC 4151) under the host of the site.
 *
 * @param site scheme, host and port
 * @param path of the feed
 * @param page what it is the feed of
 * @param since what it is dated of while nothing happened
 */
record AtomFeed(String site, String path, String page, String title, String author, Instant since) {
    /** The year from which the names are given; it never changes. */
    private static final String YEAR = "2026";

    byte[] of(List<News> news) throws FeedException {
        var feed = new Feed("atom_1.0");
        feed.setEncoding(StandardCharsets.UTF_8.name());
        feed.setId(name(path));
        feed.setTitle(readable(title));
        feed.setUpdated(Date.from(news.stream().findFirst().map(News::at).orElse(since)));
        var by = new Person();
        by.setName(author);
        feed.setAuthors(List.of(by));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", page)));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", path)));
        feed.setEntries(news.stream().map(this::entry).toList());
        return new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
    }

    private Entry entry(News news) {
        var entry = new Entry();
        entry.setId(name(news.name()));
        entry.setTitle(readable(news.title()));
        entry.setPublished(Date.from(news.at()));
        entry.setUpdated(Date.from(news.at()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", news.path())));
        var about = new Content();
        about.setType("text");
        about.setValue(readable(news.about().isEmpty() ? news.title() : news.about()));
        entry.setSummary(about);
        return entry;
    }

    private Link link(String relation, String type, String to) {
        var link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(site + to);
        return link;
    }

    private String name(String of) {
        return "tag:" + URI.create(site).getHost() + "," + YEAR + ":" + of;
    }

    /** Without what XML cannot say: control characters, halves of characters. */
    private static String readable(String text) {
        return text.codePoints()
                .filter(Verifier::isXMLCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
