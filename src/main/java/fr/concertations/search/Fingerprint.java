package fr.concertations.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.util.StringHelper;

/** A number that says what an object was when it was indexed: two that differ say something else, or to other people. */
final class Fingerprint {
    private static final char BETWEEN = '\u001D';
    private static final int SEED = 104729;

    private Fingerprint() {}

    static long of(SearchDocument document) {
        var all = new StringBuilder();
        for (var text : List.of(document.title(), document.body(), document.path()))
            all.append(text).append(BETWEEN);
        document.readers().stream()
                .sorted()
                .forEach(reader -> all.append(reader).append(BETWEEN));
        document.codes().stream().sorted().forEach(code -> all.append(code).append(BETWEEN));
        new TreeMap<>(document.facets())
                .forEach((facet, values) -> values.stream()
                        .map(FacetCoding::encode)
                        .sorted()
                        .forEach(value -> all.append(facet).append(value).append(BETWEEN)));
        all.append(document.at() == null ? "" : document.at().toEpochMilli());
        all.append(BETWEEN).append(document.weight());
        var bytes = all.toString().getBytes(StandardCharsets.UTF_8);
        return StringHelper.murmurhash3_x64_128(bytes, 0, bytes.length, SEED)[0];
    }
}
