package fr.concertations.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One way to narrow results: its commonest values, each with the address it leads to. */
public record Narrowing(String name, List<Value> values) {
    private static final int SHOWN = 6;

    /** Those that leave a choice; where the chosen value stands there is always one, to go back. */
    public static List<Narrowing> of(SearchAddress address, List<SearchResults.Facet> facets) {
        return facets.stream()
                .filter(facet -> facet.counts().size() > 1)
                .map(facet -> new Narrowing(facet.name(), values(address, facet)))
                .toList();
    }

    /** The value results are narrowed to, and the address without it. */
    public static Optional<Chosen> chosen(SearchAddress address, SearchResults.Facet facet) {
        return facet.chosen()
                .map(count -> new Chosen(
                        facet.name(),
                        count.value(),
                        address.without(facet.name()).path()));
    }

    private static List<Value> values(SearchAddress address, SearchResults.Facet facet) {
        var common = facet.counts().stream().limit(SHOWN);
        var chosen = facet.counts().stream().skip(SHOWN).filter(SearchResults.Count::chosen);
        return Stream.concat(common, chosen)
                .map(count -> value(address, facet.name(), count))
                .toList();
    }

    private static Value value(SearchAddress address, String facet, SearchResults.Count count) {
        var leadsTo = count.chosen()
                ? address.without(facet)
                : address.with(facet, count.value().value());
        return new Value(count.value(), count.count(), count.chosen(), leadsTo.path());
    }

    /** @param path with it, or without it when it is chosen */
    public record Value(FacetValue value, long count, boolean chosen, String path) {}

    /** What results are narrowed to. @param without the address of the same search without it */
    public record Chosen(String facet, FacetValue value, String without) {}
}
