package fr.concertations.search.web;

import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchOrder;
import fr.concertations.search.SearchQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a search, and of the searches one step away from it. */
record SearchAddress(String text, Map<String, String> facets, SearchOrder order) {
    private static final String PAGE = "/recherche";
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
    static SearchAddress of(Map<String, String> parameters) {
        var facets = new LinkedHashMap<String, String>();
        PARAMETERS.forEach((name, facet) -> facets.put(facet, parameters.getOrDefault(name, "")));
        var wanted = parameters.getOrDefault(ORDER, "");
        var order = ORDERS.entrySet().stream()
                .filter(known -> known.getValue().equals(wanted))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(SearchOrder.RELEVANCE);
        var query = new SearchQuery(parameters.getOrDefault("q", ""), facets, order, 1);
        return new SearchAddress(query.text(), query.facets(), query.order());
    }

    SearchQuery query(int page) {
        return new SearchQuery(text, facets, order, page);
    }

    /** What goes with the words, under the names the form sends. */
    public Map<String, String> parameters() {
        var narrowing = new LinkedHashMap<String, String>();
        PARAMETERS.forEach(
                (name, facet) -> Optional.ofNullable(facets.get(facet)).ifPresent(value -> narrowing.put(name, value)));
        if (order != SearchOrder.RELEVANCE) narrowing.put(ORDER, ORDERS.getOrDefault(order, ""));
        return narrowing;
    }

    SearchAddress with(String facet, String value) {
        return changed(map -> map.put(facet, value));
    }

    SearchAddress without(String facet) {
        return changed(map -> map.remove(facet));
    }

    SearchAddress sorted(SearchOrder other) {
        return new SearchAddress(text, facets, other);
    }

    public String path() {
        return path(1);
    }

    String path(int page) {
        return path(PAGE, page);
    }

    /** The feed of what is new in it, whatever the order on the page. */
    String feed() {
        return sorted(SearchOrder.RELEVANCE).path(FEED, 1);
    }

    private String path(String from, int page) {
        var uri = UriComponentsBuilder.fromPath(from).queryParam("q", "{q}");
        var values = new LinkedHashMap<String, Object>(Map.of("q", text));
        parameters().forEach((name, value) -> {
            uri.queryParam(name, "{" + name + "}");
            values.put(name, value);
        });
        if (page > 1) uri.queryParam("page", page);
        return uri.encode().buildAndExpand(values).toUriString();
    }

    private SearchAddress changed(Function<Map<String, String>, ?> change) {
        var changed = new LinkedHashMap<>(facets);
        change.apply(changed);
        return new SearchAddress(text, changed, order);
    }
}
