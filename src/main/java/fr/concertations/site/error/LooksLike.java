package fr.concertations.site.error;

import fr.concertations.search.SearchQuery;
import fr.concertations.search.SearchService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an address that leads nowhere may have meant, among what everybody may read. */
@Component
class LooksLike {
    private static final int MOST = 3;
    private static final Set<String> KINDS = Set.of("territory", "concertation", "contribution");

    private final SearchService search;

    LooksLike(SearchService search) {
        this.search = search;
    }

    /** @param kind as search names it @param title cleaned HTML */
    record Near(String kind, String title, String path) {}

    List<Near> to(String words) {
        if (words.isEmpty()) return List.of();
        return search.search(new SearchQuery(words, Map.of(), 1), Set.of()).hits().items().stream()
                .filter(hit -> KINDS.contains(hit.kind()))
                .limit(MOST)
                .map(hit -> new Near(hit.kind(), bare(hit.title().value()), hit.path()))
                .toList();
    }

    /** What was looked for is not marked: here it is the whole title that is guessed. */
    private static String bare(String title) {
        return title.replace("<mark>", "").replace("</mark>", "");
    }
}
