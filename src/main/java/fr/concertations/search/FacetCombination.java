package fr.concertations.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;

/**
 * The facet values a document has, all in one word of the index, so that counting looks up one number a document however
 * many facets there are. What is its own and where it was said are two words: few contributions have the same of both,
 * many the same of one.
 */
final class FacetCombination {
    static final List<String> FIELDS = List.of("count.own", "count.place");

    private static final Set<String> OWN = Set.of(
            SearchQuery.KIND,
            SearchDocument.CONTRIBUTION_KIND,
            SearchDocument.STANCE,
            SearchDocument.THEME,
            SearchDocument.COLLEGE,
            SearchDocument.STATE,
            SearchDocument.CHANNEL);
    private static final char BETWEEN_VALUES = '\u001D';
    private static final char AFTER_FACET = '\u001E';
    private static final Pattern VALUES = Pattern.compile(String.valueOf(BETWEEN_VALUES));
    /** Lucene takes no longer word than 32 766 bytes: beyond, a document has several of a field. */
    private static final int LONGEST = 30_000;

    private FacetCombination() {}

    /** One value of one facet. */
    record Value(String facet, FacetValue value) {}

    static void add(Document document, Map<String, List<FacetValue>> facets) {
        var own = new ArrayList<String>();
        var place = new ArrayList<String>();
        new TreeMap<>(facets)
                .forEach((facet, values) -> values.stream()
                        .map(value -> facet + AFTER_FACET + FacetCoding.encode(value))
                        .distinct()
                        .forEach((OWN.contains(facet) ? own : place)::add));
        add(document, FIELDS.getFirst(), own);
        add(document, FIELDS.getLast(), place);
    }

    static List<Value> decode(BytesRef word) {
        return VALUES.splitAsStream(word.utf8ToString())
                .filter(value -> !value.isEmpty())
                .map(value -> {
                    var end = value.indexOf(AFTER_FACET);
                    return new Value(value.substring(0, end), FacetCoding.decode(value.substring(end + 1)));
                })
                .toList();
    }

    private static void add(Document document, String field, List<String> values) {
        var word = new StringBuilder();
        var length = 0;
        for (var value : values) {
            var bytes = value.getBytes(StandardCharsets.UTF_8).length + 1;
            if (length + bytes > LONGEST) {
                document.add(new SortedSetDocValuesField(field, new BytesRef(word)));
                word.setLength(0);
                length = 0;
            }
            word.append(value).append(BETWEEN_VALUES);
            length += bytes;
        }
        if (length > 0) document.add(new SortedSetDocValuesField(field, new BytesRef(word)));
    }
}
