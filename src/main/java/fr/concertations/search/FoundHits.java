package fr.concertations.search;

import fr.concertations.search.SearchResults.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;

/** Reads what was found the way it is shown. */
final class FoundHits {
    private final Highlights highlights;

    FoundHits(Highlights highlights) {
        this.highlights = highlights;
    }

    /** @param toMark what to mark in titles and passages @param now the instant facet values are those of */
    List<Hit> read(IndexSearcher searcher, ToMark toMark, TopDocs page, Instant now) throws IOException {
        if (page.scoreDocs.length == 0) return List.of();
        var titles = highlights.titles(searcher, toMark, page);
        var passages = highlights.passages(searcher, toMark, page);
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < page.scoreDocs.length; i++) {
            var document = searcher.storedFields().document(page.scoreDocs[i].doc);
            hits.add(new Hit(
                    document.get(Fields.KIND),
                    document.get(Fields.ID),
                    titles[i],
                    passages[i],
                    document.get(Fields.PATH),
                    values(document, now),
                    at(document)));
        }
        return hits;
    }

    static Map<String, List<FacetValue>> values(Document document, Instant now) {
        var values = new LinkedHashMap<String, List<FacetValue>>();
        for (var facet : SearchQuery.FACETS) {
            var holding = Stream.of(document.getValues(Fields.shown(facet)))
                    .flatMap(code -> FacetCoding.decode(code).at(now).stream())
                    .toList();
            if (!holding.isEmpty()) values.put(facet, holding);
        }
        return values;
    }

    private static Optional<Instant> at(Document document) {
        var at = document.getField(Fields.AT);
        return Optional.ofNullable(at == null ? null : at.numericValue())
                .map(millis -> Instant.ofEpochMilli(millis.longValue()));
    }
}
