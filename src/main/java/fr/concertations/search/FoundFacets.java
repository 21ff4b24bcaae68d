package fr.concertations.search;

import fr.concertations.search.SearchResults.Count;
import fr.concertations.search.SearchResults.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** The ways to narrow what was found. A facet that narrows is counted as if it did not: its other values stay in sight. */
final class FoundFacets {
    private final IndexSearcher searcher;
    private final Scope scope;

    FoundFacets(IndexSearcher searcher, Scope scope) {
        this.searcher = searcher;
        this.scope = scope;
    }

    /** @param found what matches within the scope, counted */
    List<Facet> of(Query matching, FacetTally found) throws IOException {
        var facets = new ArrayList<Facet>();
        for (var facet : SearchQuery.FACETS) {
            var counts = counts(facet, matching, found);
            if (!counts.isEmpty()) facets.add(new Facet(facet, List.copyOf(counts)));
        }
        return facets;
    }

    private List<Count> counts(String facet, Query matching, FacetTally found) throws IOException {
        var chosen = scope.facets().getOrDefault(facet, "");
        if (chosen.isEmpty()) return FacetCounting.count(found, facet, chosen, scope.now());
        var wider = FacetTally.of(searcher, scope.without(facet).over(matching));
        var counts = new ArrayList<>(FacetCounting.count(wider, facet, chosen, scope.now()));
        if (counts.stream().noneMatch(Count::chosen)) counts.add(new Count(named(facet, chosen), 0, true));
        return counts;
    }

    /** How a value that leaves nothing is called, from any readable document that has it. */
    private FacetValue named(String facet, String value) throws IOException {
        var any = searcher.search(scope.only(facet, value).over(new MatchAllDocsQuery()), 1);
        if (any.scoreDocs.length == 0) return FacetValue.named(value, value);
        var document = searcher.storedFields().document(any.scoreDocs[0].doc);
        return FoundHits.values(document, scope.now()).getOrDefault(facet, List.of()).stream()
                .filter(candidate -> candidate.value().equals(value))
                .findFirst()
                .orElse(FacetValue.named(value, value));
    }
}
