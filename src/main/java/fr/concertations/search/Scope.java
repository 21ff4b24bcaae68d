package fr.concertations.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Among what one looks: what the reader may read, narrowed by facets, at one instant.
 *
 * @param tokens of the reader, as in {@link SearchDocument#readers()}
 * @param facets name to the value everything found has
 */
record Scope(Set<String> tokens, Map<String, String> facets, Instant now) {
    /** What matches within it; rights are part of the query, never a second look at its results. */
    Query over(Query matching) {
        var query = new BooleanQuery.Builder().add(matching, Occur.MUST).add(readable(), Occur.FILTER);
        facets.forEach((facet, value) -> query.add(FacetFilters.having(facet, value, now), Occur.FILTER));
        return query.build();
    }

    /** What the reader may read, filters or not. */
    Query readable() {
        return Readers.may(tokens);
    }

    Scope without(String facet) {
        var others = new HashMap<>(facets);
        others.remove(facet);
        return new Scope(tokens, others, now);
    }

    /** Narrowed by this facet alone. */
    Scope only(String facet, String value) {
        return new Scope(tokens, Map.of(facet, value), now);
    }
}
