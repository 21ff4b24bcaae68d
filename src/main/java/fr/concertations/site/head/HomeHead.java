package fr.concertations.site.head;

import fr.concertations.shell.PageHead;
import fr.concertations.site.feed.FeedPaths;
import fr.concertations.site.picture.PicturePaths;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The home page: what the site is, and how it is searched. */
@Component
class HomeHead implements HeadOf {
    private final Describing describing;

    HomeHead(Describing describing) {
        this.describing = describing;
    }

    @Override
    public Set<String> views() {
        return Set.of("home");
    }

    @Override
    public PageHead head(String view, Map<String, Object> model, Locale locale) {
        var search = Node.of(Node.SEARCH)
                .with(
                        "target",
                        Node.of(Node.ENTRY)
                                .with(
                                        "urlTemplate",
                                        describing.absolute("/recherche", locale) + "?q={search_term_string}"))
                .with("query-input", "required name=search_term_string"); // in the words of search engines
        var site = Node.of(Node.SITE)
                .with("name", describing.text("shell.name", locale))
                .with("alternateName", describing.text("shell.tagline", locale))
                .with("url", describing.absolute("/", locale))
                .with("inLanguage", locale.getLanguage())
                .with("potentialAction", search);
        return PageHead.of(describing.text("site.home.lead", locale))
                .withCanonical("/")
                .withImage(PicturePaths.SITE)
                .withFeed(FeedPaths.EVERYWHERE, describing.text("sharing.feed.everywhere", locale))
                .withData(Node.json(List.of(site, describing.breadcrumbs(List.of(), locale))));
    }
}
