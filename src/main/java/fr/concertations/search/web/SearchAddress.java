package fr.concertations.search.web;

import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a search, and of the searches one step away from it. */
record SearchAddress(String text, Map<String, String> facets) {
    /** Name in the address to facet. */
    private static final Map<String, String> PARAMETERS = new LinkedHashMap<>();

    static {
        PARAMETERS.put("parmi", SearchQuery.KIND);
        PARAMETERS.put("type", SearchDocument.CONTRIBUTION_KIND);
        PARAMETERS.put("theme", SearchDocument.THEME);
        PARAMETERS.put("college", SearchDocument.COLLEGE);
        PARAMETERS.put("territoire", SearchDocument.TERRITORY);
        PARAMETERS.put("concertation", SearchDocument.CONCERTATION);
    }

    static SearchAddress of(Map<String, String> parameters) {
        var facets = PARAMETERS.entrySet().stream()
                .filter(known -> !parameters.getOrDefault(known.getKey(), "").isBlank())
                .collect(Collectors.toMap(Map.Entry::getValue, known -> parameters.get(known.getKey())));
        return new SearchAddress(parameters.getOrDefault("q", ""), facets);
    }

    /** What narrows the search, under the names the form sends. */
    public Map<String, String> parameters() {
        var narrowing = new LinkedHashMap<String, String>();
        PARAMETERS.forEach((name, facet) -> {
            if (facets.containsKey(facet)) narrowing.put(name, facets.get(facet));
        });
        return narrowing;
    }

    SearchAddress with(String facet, String value) {
        return changed(map -> map.put(facet, value));
    }

    SearchAddress without(String facet) {
        return changed(map -> map.remove(facet));
    }

    String path() {
        return path(1);
    }

    String path(int page) {
        var uri = UriComponentsBuilder.fromPath("/recherche").queryParam("q", "{q}");
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
        return new SearchAddress(text, changed);
    }
}
