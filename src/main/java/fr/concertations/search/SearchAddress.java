package fr.concertations.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a search, and of the searches one step away from it.
 *
 * @param page that answers: the public one, or a view of the application
 */
public record SearchAddress(String page, String text, Map<String, String> facets, SearchOrder order) {
    public static final String PUBLIC = "/recherche";

    private static final String FEED = "/recherche.atom";
    private static final String ORDER = "tri";

    /** Name in the address to facet. */
    private static final Map<String, String> PARAMETERS = new LinkedHashMap<>();

    private static final Map<SearchOrder, String> ORDERS = Map.of(
            SearchOrder.RELEVANCE, "pertinence", SearchOrder.NEWEST, "recentes", SearchOrder.OLDEST, "anciennes");

    static {
        PARAMETERS.put("parmi", SearchQuery.KIND);
        PARAMETERS.put("type", SearchDocument.CONTRIBUTION_KIND);
        PARAMETERS.put("argument", SearchDocument.STANCE);
        PARAMETERS.put("theme", SearchDocument.THEME);
        PARAMETERS.put("etat", SearchDocument.STATE);
        PARAMETERS.put("etape", SearchDocument.STAGE);
        PARAMETERS.put("territoire", SearchDocument.TERRITORY);
        PARAMETERS.put("concertation", SearchDocument.CONCERTATION);
        PARAMETERS.put("college", SearchDocument.COLLEGE);
        PARAMETERS.put("canal", SearchDocument.CHANNEL);
    }

    /** What an address asks for, brought inside what can be asked; a word nobody knows changes nothing. */
    public static SearchAddress of(String page, Map<String, String> parameters) {
        var facets = new LinkedHashMap<String, String>();
        PARAMETERS.forEach((name, facet) -> facets.put(facet, parameters.getOrDefault(name, "")));
        var wanted = parameters.getOrDefault(ORDER, "");
        var order = ORDERS.entrySet().stream()
                .filter(known -> known.getValue().equals(wanted))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(SearchOrder.RELEVANCE);
        var query = new SearchQuery(parameters.getOrDefault("q", ""), facets, order, 1);
        return new SearchAddress(page, query.text(), query.facets(), query.order());
    }

    public SearchQuery query(int number) {
        return new SearchQuery(text, facets, order, number);
    }

    /** What goes with the words, under the names the form sends. */
    public Map<String, String> parameters() {
        var narrowing = new LinkedHashMap<String, String>();
        PARAMETERS.forEach(
                (name, facet) -> Optional.ofNullable(facets.get(facet)).ifPresent(value -> narrowing.put(name, value)));
        if (order != SearchOrder.RELEVANCE) narrowing.put(ORDER, ORDERS.getOrDefault(order, ""));
        return narrowing;
    }

    public SearchAddress with(String facet, String value) {
        return changed(map -> map.put(facet, value));
    }

    public SearchAddress without(String facet) {
        return changed(map -> map.remove(facet));
    }

    public SearchAddress sorted(SearchOrder other) {
        return new SearchAddress(page, text, facets, other);
    }

    public String path() {
        return path(1);
    }

    /** @param number of the page of results, from 1 */
    public String path(int number) {
        return path(page, number);
    }

    /** The feed of what is new in it, whatever the order on the page. */
    public String feed() {
        return sorted(SearchOrder.RELEVANCE).path(FEED, 1);
    }

    private String path(String from, int number) {
        var uri = UriComponentsBuilder.fromPath(from).queryParam("q", "{q}");
        var values = new LinkedHashMap<String, Object>(Map.of("q", text));
        parameters().forEach((name, value) -> {
            uri.queryParam(name, "{" + name + "}");
            values.put(name, value);
        });
        if (number > 1) uri.queryParam("page", number);
        return uri.encode().buildAndExpand(values).toUriString();
    }

    /** The same filters for other words. */
    public SearchAddress asking(String words) {
        return new SearchAddress(page, words, facets, order);
    }

    private SearchAddress changed(Function<Map<String, String>, ?> change) {
        var changed = new LinkedHashMap<>(facets);
        change.apply(changed);
        return new SearchAddress(page, text, changed, order);
    }
}
