package fr.concertations.search;

import fr.concertations.search.FacetCombination.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** How many documents a query finds, and how many of them have each value of each facet; exact, by all processors. */
record FacetTally(long total, Map<Value, Long> counts) {
    static FacetTally of(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new Manager());
    }

    /** Of one facet, under every name its values go by. */
    Stream<Map.Entry<FacetValue, Long>> of(String facet) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().facet().equals(facet))
                .map(count -> Map.entry(count.getKey().value(), count.getValue()));
    }

    private static final class Manager implements CollectorManager<Counting, FacetTally> {
        @Override
        public Counting newCollector() {
            return new Counting();
        }

        @Override
        public FacetTally reduce(Collection<Counting> parts) {
            var counts = new HashMap<Value, Long>();
            parts.forEach(part -> part.counts.forEach((value, count) -> counts.merge(value, count, Long::sum)));
            return new FacetTally(parts.stream().mapToLong(part -> part.total).sum(), counts);
        }
    }

    private static final class Counting implements Collector {
        private final Map<Value, Long> counts = new HashMap<>();
        private long total;

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            var fields = new ArrayList<InSegment>();
            for (var field : FacetCombination.FIELDS) fields.add(new InSegment(context, field));
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int document) throws IOException {
                    total++;
                    for (var field : fields) field.count(document);
                }

                @Override
                public void finish() {
                    for (var field : fields) field.facets.addTo(counts, field.perCombination);
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private static final class InSegment {
        private final SegmentFacets facets;
        private final int[] perCombination;
        private final SortedSetDocValues several;
        private final @Nullable SortedDocValues single;

        InSegment(LeafReaderContext context, String field) throws IOException {
            facets = SegmentFacets.of(context.reader(), field);
            perCombination = new int[facets.combinations()];
            several = DocValues.getSortedSet(context.reader(), field);
            single = DocValues.unwrapSingleton(several);
        }

        void count(int document) throws IOException {
            if (single != null) {
                if (single.advanceExact(document)) perCombination[single.ordValue()]++;
            } else if (several.advanceExact(document)) {
                for (var i = 0; i < several.docValueCount(); i++) perCombination[(int) several.nextOrd()]++;
            }
        }
    }
}
