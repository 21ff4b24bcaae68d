package fr.concertations.search;

import fr.concertations.kernel.SafeHtml;
import fr.concertations.kernel.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found.
 *
 * @param hits the page asked for
 * @param facets those that can narrow these results, with how many each value would leave
 * @param nearest what there is instead, when nothing says all that was asked
 * @param respelt the words that no text says, and what was looked for in their place
 * @param rebuilding the index is being rebuilt: there may be more
 */
public record SearchResults(
        Slice<Hit> hits, List<Facet> facets, Nearest nearest, List<Respelt> respelt, boolean rebuilding) {
    /**
     * One thing found.
     *
     * @param title with what was looked for between {@code <mark>} and {@code </mark>}, everything else escaped
     * @param passage of the body, likewise
     * @param path of its public page
     * @param facets its values; the first of each is its own
     */
    public record Hit(
            String kind,
            String id,
            SafeHtml title,
            SafeHtml passage,
            String path,
            Map<String, List<FacetValue>> facets,
            Optional<Instant> at) {}

    /** One way to narrow results; counts of the other values stay while one is chosen. */
    public record Facet(String name, List<Count> counts) {
        public Optional<Count> chosen() {
            return counts.stream().filter(Count::chosen).findFirst();
        }
    }

    /** How many results a value leaves. */
    public record Count(FacetValue value, long count, boolean chosen) {}

    /**
     * The next best thing.
     *
     * @param loosely the hits say part of what was asked only
     * @param without filters whose removal brings results, the most results first
     */
    public record Nearest(boolean loosely, List<Without> without) {
        static final Nearest NOT_NEEDED = new Nearest(false, List.of());
    }

    /** A word as it was typed, and as texts write what it may be. */
    public record Respelt(String typed, String instead) {}

    /** How many results there would be without one of the filters. */
    public record Without(String facet, long count) {}
}
