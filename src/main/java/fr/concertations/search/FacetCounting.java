package fr.concertations.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts the values of one facet over what was collected; a value named in several ways goes by its commonest name. */
final class FacetCounting {
    private static final int MOST_VALUES = 12;

    private FacetCounting() {}

    /** The commonest values, and the chosen one wherever it stands. */
    static List<SearchResults.Count> count(FacetsCollector found, String facet, String chosen, Instant now)
            throws IOException {
        var byCode = new HashMap<String, Long>();
        for (var segment : found.getMatchingDocs()) countSegment(segment, Fields.count(facet), byCode);
        var byValue = new HashMap<String, SearchResults.Count>();
        byCode.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(e -> FacetCoding.decode(e.getKey())
                        .at(now)
                        .ifPresent(value -> byValue.merge(
                                value.value(),
                                new SearchResults.Count(
                                        value, e.getValue(), value.value().equals(chosen)),
                                (a, b) -> new SearchResults.Count(a.value(), a.count() + b.count(), a.chosen()))));
        var ordered = byValue.values().stream()
                .sorted(Comparator.comparingLong(SearchResults.Count::count)
                        .reversed()
                        .thenComparing(c -> c.value().label()))
                .toList();
        return Stream.concat(
                        ordered.stream().limit(MOST_VALUES),
                        ordered.stream().skip(MOST_VALUES).filter(SearchResults.Count::chosen))
                .toList();
    }

    private static void countSegment(MatchingDocs segment, String field, Map<String, Long> counts) throws IOException {
        var values = DocValues.getSortedSet(segment.context().reader(), field);
        if (values.getValueCount() == 0 || segment.bits() == null) return;
        var perOrdinal = new int[Math.toIntExact(values.getValueCount())];
        var documents = segment.bits().iterator();
        if (documents == null) return;
        for (var doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc())
            if (values.advanceExact(doc))
                for (var i = 0; i < values.docValueCount(); i++) perOrdinal[(int) values.nextOrd()]++;
        addNames(values, perOrdinal, counts);
    }

    private static void addNames(SortedSetDocValues values, int[] perOrdinal, Map<String, Long> counts)
            throws IOException {
        for (var ordinal = 0; ordinal < perOrdinal.length; ordinal++)
            if (perOrdinal[ordinal] > 0)
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), (long) perOrdinal[ordinal], Long::sum);
    }
}
