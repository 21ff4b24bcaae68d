package fr.concertations.search;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What somebody may read, as a filter inside every query. */
final class Readers {
    private Readers() {}

    /** @param tokens held beyond what everybody may read, as in {@link SearchDocument#readers()} */
    static Query may(Set<String> tokens) {
        return new TermInSetQuery(
                Fields.READERS,
                Stream.concat(SearchDocument.EVERYBODY.stream(), tokens.stream())
                        .map(BytesRef::new)
                        .toList());
    }
}
