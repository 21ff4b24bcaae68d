package fr.concertations.shell;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to those who do not read it: search engines, networks that preview links, feed readers.
 * Controllers give it to the layout as {@code head}. Paths are from the root, without language; the layout makes
 * them absolute.
 *
 * @param description one sentence
 * @param canonical the address under which this page is known, the one asked when null
 * @param image picture shown beside links to the page, that of the site when null
 * @param data JSON-LD, safe to stand inside a script element
 * @param indexed whether search engines may keep it
 */
public record PageHead(
        @Nullable String description,
        @Nullable String canonical,
        @Nullable String image,
        List<Feed> feeds,
        @Nullable String data,
        boolean indexed) {
    public static final PageHead NONE = new PageHead(null, null, null, List.of(), null, true);

    /** A feed of what the page shows. */
    public record Feed(String path, String title) {}

    public static PageHead of(String description) {
        return NONE.withDescription(description);
    }

    public PageHead withDescription(String sentence) {
        return new PageHead(sentence, canonical, image, feeds, data, indexed);
    }

    public PageHead withCanonical(String path) {
        return new PageHead(description, path, image, feeds, data, indexed);
    }

    public PageHead withImage(String path) {
        return new PageHead(description, canonical, path, feeds, data, indexed);
    }

    public PageHead withFeed(String path, String title) {
        var more =
                Stream.concat(feeds.stream(), Stream.of(new Feed(path, title))).toList();
        return new PageHead(description, canonical, image, more, data, indexed);
    }

    public PageHead withData(String json) {
        return new PageHead(description, canonical, image, feeds, json, indexed);
    }

    public PageHead notIndexed() {
        return new PageHead(description, canonical, image, feeds, data, false);
    }
}
