package fr.concertations.search;

import fr.concertations.kernel.Slug;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Writes a {@link SearchDocument} the way the index reads it. */
final class LuceneDocuments {
    /** Changes whenever the fields change: an index of another format is rebuilt. */
    static final String FORMAT = "fields-1";

    private static final int LONGEST_NAME = 300;

    private LuceneDocuments() {}

    static String key(String kind, String id) {
        return kind + ' ' + id;
    }

    static Document of(SearchDocument source) {
        var document = new Document();
        document.add(new StringField(Fields.KIND, source.kind(), Store.YES));
        document.add(new StoredField(Fields.ID, source.id()));
        document.add(new StringField(Fields.KEY, key(source.kind(), source.id()), Store.NO));
        document.add(new TextField(Fields.TITLE, FrenchAnalysis.composed(source.title()), Store.YES));
        document.add(new TextField(Fields.BODY, FrenchAnalysis.composed(source.body()), Store.YES));
        document.add(new StringField(Fields.NAME, name(source.title()), Store.NO));
        document.add(new StoredField(Fields.PATH, source.path()));
        source.readers().forEach(reader -> document.add(new StringField(Fields.READERS, reader, Store.NO)));
        source.codes().forEach(code -> document.add(new StringField(Fields.CODES, code(code), Store.NO)));
        source.facets().forEach((facet, values) -> addFacet(document, facet, values));
        addFacet(
                document,
                SearchQuery.KIND,
                List.of(FacetValue.translated(source.kind(), "search.kind." + source.kind())));
        var at = source.at();
        document.add(new NumericDocValuesField(Fields.AT, at == null ? Long.MIN_VALUE : at.toEpochMilli()));
        if (at != null) document.add(new StoredField(Fields.AT, at.toEpochMilli()));
        return document;
    }

    private static String name(String title) {
        var folded = Slug.folded(title);
        return folded.length() <= LONGEST_NAME ? folded : folded.substring(0, LONGEST_NAME);
    }

    static String code(String typed) {
        return typed.toUpperCase(Locale.ROOT);
    }

    private static void addFacet(Document document, String facet, List<FacetValue> values) {
        for (var value : values) {
            var coded = FacetCoding.encode(value);
            document.add(new StringField(Fields.filter(facet), value.value(), Store.NO));
            document.add(new SortedSetDocValuesField(Fields.count(facet), new BytesRef(coded)));
            document.add(new StoredField(Fields.shown(facet), coded));
        }
    }
}
