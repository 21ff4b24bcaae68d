package fr.concertations.search;

import fr.concertations.search.FacetCombination.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** Which facet values the combinations of one segment stand for; read once, kept as long as the segment is. */
final class SegmentFacets {
    private static final Map<IndexReader.CacheKey, Map<String, SegmentFacets>> KEPT = new ConcurrentHashMap<>();

    private final List<Value> values;
    private final int[][] ofCombinations;

    private SegmentFacets(LeafReader reader, String field) throws IOException {
        var places = new HashMap<Value, Integer>();
        var combinations = DocValues.getSortedSet(reader, field);
        ofCombinations = new int[Math.toIntExact(combinations.getValueCount())][];
        values = new ArrayList<>();
        for (var ordinal = 0; ordinal < ofCombinations.length; ordinal++)
            ofCombinations[ordinal] = FacetCombination.decode(combinations.lookupOrd(ordinal)).stream()
                    .mapToInt(value -> places.computeIfAbsent(value, added -> {
                        values.add(added);
                        return values.size() - 1;
                    }))
                    .toArray();
    }

    static SegmentFacets of(LeafReader reader, String field) throws IOException {
        var segment = reader.getCoreCacheHelper();
        if (segment == null) return new SegmentFacets(reader, field);
        var kept = KEPT.get(segment.getKey());
        if (kept == null) {
            kept = KEPT.computeIfAbsent(segment.getKey(), key -> new ConcurrentHashMap<>());
            segment.addClosedListener(KEPT::remove);
        }
        try {
            return kept.computeIfAbsent(field, name -> read(reader, name));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    int combinations() {
        return ofCombinations.length;
    }

    /** @param perCombination how many documents have it */
    void addTo(Map<Value, Long> counts, int[] perCombination) {
        var perValue = new long[values.size()];
        for (var ordinal = 0; ordinal < perCombination.length; ordinal++)
            if (perCombination[ordinal] > 0)
                for (var value : ofCombinations[ordinal]) perValue[value] += perCombination[ordinal];
        for (var value = 0; value < perValue.length; value++)
            if (perValue[value] > 0) counts.merge(values.get(value), perValue[value], Long::sum);
    }

    private static SegmentFacets read(LeafReader reader, String field) {
        try {
            return new SegmentFacets(reader, field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
