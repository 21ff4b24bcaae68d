package fr.concertations.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/** Results by date; what has none comes last. */
final class DateOrder {
    static final Sort NEWEST_FIRST = sort(true);
    private static final Sort OLDEST_FIRST = sort(false);

    private DateOrder() {}

    static Sort of(SearchOrder order) {
        return order == SearchOrder.OLDEST ? OLDEST_FIRST : NEWEST_FIRST;
    }

    /** Without relevance to push them down, things that hold a part of the words only would be in the way; places go by name. */
    static Query holding(Query matching, Query everyWord) {
        var sufficient = new BooleanQuery.Builder()
                .add(everyWord, Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.KIND, SearchDocument.TERRITORY)), Occur.SHOULD)
                .build();
        return new BooleanQuery.Builder()
                .add(matching, Occur.MUST)
                .add(sufficient, Occur.FILTER)
                .build();
    }

    private static Sort sort(boolean newestFirst) {
        var field = new SortField(
                Fields.AT, SortField.Type.LONG, newestFirst, newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
        return new Sort(field);
    }
}
