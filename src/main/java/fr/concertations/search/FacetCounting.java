package fr.concertations.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.PriorityQueue;

/** What one facet offers of what was counted; a value named in several ways goes by its commonest name. */
final class FacetCounting {
    private static final int MOST_VALUES = 12;
    private static final Comparator<Named> COMMONEST_FIRST =
            Comparator.<Named>comparingLong(named -> -named.count).thenComparing(named -> named.name.label());

    private FacetCounting() {}

    /** The commonest values that hold at this instant, and the chosen one wherever it stands. */
    static List<SearchResults.Count> count(FacetTally found, String facet, String chosen, Instant now) {
        var byValue = new HashMap<String, Named>();
        found.of(facet)
                .forEach(entry -> entry.getKey()
                        .at(now)
                        .ifPresent(held -> byValue.computeIfAbsent(held.value(), value -> new Named(held))
                                .add(held, entry.getValue())));
        var first = new ArrayList<>(commonest(byValue.values()));
        var asked = byValue.get(chosen);
        if (asked != null && !first.contains(asked)) first.add(asked);
        return first.stream()
                .map(named -> new SearchResults.Count(
                        named.name, named.count, named.name.value().equals(chosen)))
                .toList();
    }

    private static List<Named> commonest(Iterable<Named> all) {
        var kept = new PriorityQueue<>(COMMONEST_FIRST.reversed());
        for (var named : all) {
            kept.add(named);
            if (kept.size() > MOST_VALUES) kept.remove();
        }
        return kept.stream().sorted(COMMONEST_FIRST).toList();
    }

    private static final class Named {
        private FacetValue name;
        private long byThisName;
        private long count;

        Named(FacetValue name) {
            this.name = name;
        }

        void add(FacetValue other, long added) {
            if (added > byThisName || added == byThisName && other.label().compareTo(name.label()) < 0) {
                name = other;
                byThisName = added;
            }
            count += added;
        }
    }
}
