package fr.concertations.search.web;

import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchQuery;
import fr.concertations.search.SearchResults;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Results as the page writes them: each with what it belongs to, each facet value with the address it leads to. */
record SearchView(
        long total,
        int number,
        int pages,
        boolean rebuilding,
        boolean tooMany,
        List<HitView> hits,
        List<Chosen> chosen,
        List<FacetView> facets,
        @Nullable String previous,
        @Nullable String next) {
    private static final String TERRITORY_KIND = "territory";

    static SearchView of(SearchAddress address, SearchResults results) {
        var hits = results.hits();
        var last = Math.min(hits.pages(), SearchQuery.LAST_PAGE);
        return new SearchView(
                hits.total(),
                hits.number(),
                last,
                results.rebuilding(),
                hits.pages() > SearchQuery.LAST_PAGE,
                hits.items().stream().map(HitView::of).toList(),
                results.facets().stream()
                        .flatMap(facet -> Chosen.of(address, facet).stream())
                        .toList(),
                results.facets().stream()
                        .filter(facet -> facet.counts().size() > 1)
                        .map(facet -> FacetView.of(address, facet))
                        .toList(),
                hits.number() > 1 && hits.number() <= last ? address.path(hits.number() - 1) : null,
                hits.number() < last ? address.path(hits.number() + 1) : null);
    }

    /** @param type of contribution, when it is one @param places where it was said, or what a place is part of */
    record HitView(
            String kind, Optional<FacetValue> type, String title, String passage, String path, List<String> places) {
        static HitView of(SearchResults.Hit hit) {
            var territories = values(hit, SearchDocument.TERRITORY);
            var places = hit.kind().equals(TERRITORY_KIND)
                    ? territories.skip(1)
                    : Stream.concat(territories.limit(1), values(hit, SearchDocument.CONCERTATION));
            return new HitView(
                    hit.kind(),
                    hit.kind().equals("contribution")
                            ? values(hit, SearchDocument.CONTRIBUTION_KIND).findFirst()
                            : Optional.empty(),
                    hit.title().value(),
                    hit.passage().value(),
                    hit.path(),
                    places.map(FacetValue::label).toList());
        }

        private static Stream<FacetValue> values(SearchResults.Hit hit, String facet) {
            return hit.facets().getOrDefault(facet, List.of()).stream();
        }
    }

    /** A value results are narrowed to, and the address without it. */
    record Chosen(String facet, FacetValue value, String without) {
        static Optional<Chosen> of(SearchAddress address, SearchResults.Facet facet) {
            return facet.chosen()
                    .map(count -> new Chosen(
                            facet.name(),
                            count.value(),
                            address.without(facet.name()).path()));
        }
    }

    record FacetView(String name, List<ValueView> values) {
        static FacetView of(SearchAddress address, SearchResults.Facet facet) {
            return new FacetView(
                    facet.name(),
                    facet.counts().stream()
                            .map(count -> new ValueView(
                                    count.value(),
                                    count.count(),
                                    count.chosen(),
                                    (count.chosen()
                                                    ? address.without(facet.name())
                                                    : address.with(
                                                            facet.name(),
                                                            count.value().value()))
                                            .path()))
                            .toList());
        }
    }

    record ValueView(FacetValue value, long count, boolean chosen, String path) {}
}
