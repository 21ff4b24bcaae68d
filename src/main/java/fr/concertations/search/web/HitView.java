package fr.concertations.search.web;

import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchResults;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A result as the page writes it.
 *
 * @param about what is said beside its kind: the type of a contribution, which way an argument speaks and what became of it, the étape of a concertation
 * @param places where it was said, or what a place is part of
 */
record HitView(
        String kind,
        List<FacetValue> about,
        String title,
        String passage,
        String path,
        List<String> places,
        Optional<Instant> at) {
    static HitView of(SearchResults.Hit hit) {
        return new HitView(
                hit.kind(),
                about(hit),
                hit.title().value(),
                hit.passage().value(),
                hit.path(),
                places(hit).map(FacetValue::label).toList(),
                hit.kind().equals("concertation") ? Optional.empty() : hit.at());
    }

    private static List<FacetValue> about(SearchResults.Hit hit) {
        return switch (hit.kind()) {
            case "contribution", "argument" ->
                Stream.of(
                                values(hit, SearchDocument.CONTRIBUTION_KIND),
                                values(hit, SearchDocument.STANCE),
                                values(hit, SearchDocument.STATE)
                                        .filter(state -> !state.value().equals("PUBLISHED")))
                        .flatMap(values -> values)
                        .toList();
            case "concertation" -> values(hit, SearchDocument.STAGE).toList();
            default -> List.of();
        };
    }

    private static Stream<FacetValue> places(SearchResults.Hit hit) {
        var territories = values(hit, SearchDocument.TERRITORY);
        return switch (hit.kind()) {
            case "territory" -> territories.skip(1);
            case "contribution", "argument" ->
                Stream.concat(territories.limit(1), values(hit, SearchDocument.CONCERTATION));
            default -> territories.limit(1);
        };
    }

    private static Stream<FacetValue> values(SearchResults.Hit hit, String facet) {
        return hit.facets().getOrDefault(facet, List.of()).stream();
    }
}
