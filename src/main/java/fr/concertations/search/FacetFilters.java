package fr.concertations.search;

import java.time.Instant;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** How a facet value narrows: by the word itself, or by the spell it holds for. */
final class FacetFilters {
    private static final Set<String> FOR_A_WHILE = Set.of(SearchDocument.STAGE);

    private FacetFilters() {}

    static void add(Document document, String facet, FacetValue value) {
        var spell = value.spell();
        document.add(
                spell == null
                        ? new StringField(Fields.filter(facet), value.value(), Store.NO)
                        : new LongRange(
                                spells(facet, value.value()), new long[] {spell.from()}, new long[] {spell.to()}));
    }

    /** What has this value at this instant. */
    static Query having(String facet, String value, Instant now) {
        if (!FOR_A_WHILE.contains(facet)) return new TermQuery(new Term(Fields.filter(facet), value));
        var instant = new long[] {now.toEpochMilli()};
        return LongRange.newContainsQuery(spells(facet, value), instant, instant);
    }

    private static String spells(String facet, String value) {
        return Fields.filter(facet) + '.' + value;
    }
}
