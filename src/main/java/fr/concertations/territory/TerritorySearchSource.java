package fr.concertations.territory;

import fr.concertations.kernel.TerritoryCode;
import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Places can be found by name and by any of their codes. */
@Component
class TerritorySearchSource implements SearchSource {
    static final String KIND = "territory";
    private static final int PAGE = 1000;

    private final TerritoryQueries queries;

    TerritorySearchSource(TerritoryQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> documents(Collection<String> ids) {
        var codes = ids.stream().map(TerritoryCode::new).toList();
        return documents(
                queries.byCodes(codes).stream().filter(place -> !place.former()).toList());
    }

    @Override
    public void forEach(Consumer<SearchDocument> consumer) {
        var page = queries.after("", PAGE);
        while (!page.isEmpty()) {
            documents(page).forEach(consumer);
            page = queries.after(page.getLast().code().value(), PAGE);
        }
    }

    @Override
    public long count() {
        return queries.howMany();
    }

    private List<SearchDocument> documents(List<Territory> places) {
        var parents = queries.ancestors(places.stream().map(Territory::code).toList());
        return places.stream()
                .map(place -> document(place, parents.getOrDefault(place.code(), List.of())))
                .toList();
    }

    private static SearchDocument document(Territory place, List<Ancestor> parents) {
        var code = place.code().value();
        var facets = Stream.concat(
                Stream.of(FacetValue.named(code, place.name())),
                parents.stream().map(parent -> FacetValue.named(parent.code().value(), parent.name())));
        return new SearchDocument(
                KIND,
                code,
                place.name(),
                "",
                place.path(),
                SearchDocument.EVERYBODY,
                codes(place),
                Map.of(SearchDocument.TERRITORY, facets.toList()),
                null,
                place.population().orElse(0));
    }

    private static List<String> codes(Territory place) {
        var official = Stream.concat(place.cog().stream(), place.siren().stream());
        return Stream.concat(Stream.of(place.code().value()), Stream.concat(official, place.postcodes().stream()))
                .toList();
    }
}
