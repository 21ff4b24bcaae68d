package fr.concertations.search;

import fr.concertations.kernel.TypedLine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody looks for. Any text is a valid question.
 *
 * @param text as typed; words in quotes are looked for side by side
 * @param facets facet name to the value results are narrowed to
 * @param page from 1
 */
public record SearchQuery(String text, Map<String, String> facets, SearchOrder order, int page) {
    /** The facet every document has: which kind of thing it is. */
    public static final String KIND = "kind";
    /** In the order they are offered. */
    public static final List<String> FACETS = List.of(
            KIND,
            SearchDocument.CONTRIBUTION_KIND,
            SearchDocument.STANCE,
            SearchDocument.THEME,
            SearchDocument.STATE,
            SearchDocument.STAGE,
            SearchDocument.TERRITORY,
            SearchDocument.CONCERTATION,
            SearchDocument.COLLEGE,
            SearchDocument.CHANNEL);

    public static final int PAGE_SIZE = 10;
    public static final int LAST_PAGE = 100;
    /** How many characters of a text are looked for. */
    public static final int LONGEST = 300;

    private static final int LONGEST_VALUE = 200;

    /** Pages beyond the last and texts beyond reason are brought back inside; facets and values nobody knows are left out. */
    public SearchQuery {
        text = TypedLine.of(text, LONGEST);
        page = Math.clamp(page, 1, LAST_PAGE);
        facets = facets.entrySet().stream()
                .filter(facet -> FACETS.contains(facet.getKey()))
                .filter(facet -> !facet.getValue().isBlank() && facet.getValue().length() <= LONGEST_VALUE)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public SearchQuery(String text, Map<String, String> facets, int page) {
        this(text, facets, SearchOrder.RELEVANCE, page);
    }

    /** Nothing asked at all. */
    public boolean isEmpty() {
        return text.isEmpty() && facets.isEmpty();
    }
}
