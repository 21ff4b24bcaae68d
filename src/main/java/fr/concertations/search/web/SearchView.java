package fr.concertations.search.web;

import fr.concertations.search.Narrowing;
import fr.concertations.search.SearchAddress;
import fr.concertations.search.SearchOrder;
import fr.concertations.search.SearchQuery;
import fr.concertations.search.SearchResults;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results as the page writes them.
 *
 * @param tooMany there are more than can be leafed through
 * @param last address of the last page, when the one asked for is beyond it
 * @param instead what there is without one of the filters, when nothing answers
 */
record SearchView(
        long total,
        int number,
        int pages,
        boolean rebuilding,
        boolean tooMany,
        boolean loosely,
        List<SearchResults.Respelt> respelt,
        List<HitView> hits,
        List<Narrowing.Chosen> chosen,
        List<Narrowing> facets,
        List<Sorting> sortings,
        List<Instead> instead,
        @Nullable String last,
        @Nullable String previous,
        @Nullable String next) {
    static SearchView of(SearchAddress address, SearchResults results) {
        var hits = results.hits();
        var last = Math.min(hits.pages(), SearchQuery.LAST_PAGE);
        var chosen = results.facets().stream()
                .flatMap(facet -> Narrowing.chosen(address, facet).stream())
                .toList();
        return new SearchView(
                hits.total(),
                hits.number(),
                last,
                results.rebuilding(),
                hits.pages() > SearchQuery.LAST_PAGE,
                results.nearest().loosely(),
                results.respelt(),
                hits.items().stream().map(HitView::of).toList(),
                chosen,
                Narrowing.of(address, results.facets()),
                Sorting.of(address),
                Instead.of(results.nearest().without(), chosen),
                hits.number() > last ? address.path(last) : null,
                hits.number() > 1 && hits.number() <= last ? address.path(hits.number() - 1) : null,
                hits.number() < last ? address.path(hits.number() + 1) : null);
    }

    /** The first of the results on this page, counted from 1. */
    public int from() {
        return (number - 1) * SearchQuery.PAGE_SIZE + 1;
    }

    /** One way to sort. */
    record Sorting(SearchOrder order, boolean chosen, String path) {
        static List<Sorting> of(SearchAddress address) {
            var chosen = address.text().isEmpty() && address.order() == SearchOrder.RELEVANCE
                    ? SearchOrder.NEWEST
                    : address.order();
            return Arrays.stream(SearchOrder.values())
                    .filter(order ->
                            order != SearchOrder.RELEVANCE || !address.text().isEmpty())
                    .map(order -> new Sorting(
                            order, order == chosen, address.sorted(order).path()))
                    .toList();
        }
    }

    /** How many results there are without a filter, and where. */
    record Instead(Narrowing.Chosen chosen, long count) {
        static List<Instead> of(List<SearchResults.Without> without, List<Narrowing.Chosen> chosen) {
            return without.stream()
                    .flatMap(one -> chosen.stream()
                            .filter(filter -> filter.facet().equals(one.facet()))
                            .map(filter -> new Instead(filter, one.count())))
                    .toList();
        }
    }
}
