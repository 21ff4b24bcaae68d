package fr.concertations.search;

import fr.concertations.kernel.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;

/** Writes a {@link SearchDocument} the way the index reads it. */
final class LuceneDocuments {
    /** Changes whenever the fields change: an index of another format is rebuilt. */
    static final String FORMAT = "fields-5";

    /** What every text has that is long enough to learn from. */
    static final Term TEXTS = new Term(Fields.MEANING + ".learnable", "1");

    private static final int LONGEST_NAME = 300;

    static final int FEWEST_WORDS = 5;
    private static final FieldType WORDS = words();
    private static final FieldType TEXT = text();

    private final FrenchAnalysis analysis = new FrenchAnalysis();

    static String key(String kind, String id) {
        return kind + ' ' + id;
    }

    /** @param meanings to place it by */
    Document of(SearchDocument source, Meanings meanings) {
        var document = new Document();
        document.add(new StringField(Fields.KIND, source.kind(), Store.YES));
        document.add(new StoredField(Fields.ID, source.id()));
        document.add(new StringField(Fields.KEY, key(source.kind(), source.id()), Store.NO));
        addText(document, Fields.TITLE, FrenchAnalysis.composed(source.title()));
        addText(document, Fields.BODY, FrenchAnalysis.composed(source.body()));
        addMeaning(document, source, meanings);
        document.add(new StringField(Fields.NAME, name(source.title()), Store.NO));
        document.add(new StoredField(Fields.PATH, source.path()));
        source.readers().forEach(reader -> document.add(new StringField(Fields.READERS, reader, Store.NO)));
        source.codes().forEach(code -> document.add(new StringField(Fields.CODES, code(code), Store.NO)));
        var facets = new HashMap<>(source.facets());
        facets.replaceAll((facet, values) -> FacetValue.once(values));
        facets.put(SearchQuery.KIND, List.of(FacetValue.translated(source.kind(), "search.kind." + source.kind())));
        facets.forEach((facet, values) -> addFacet(document, facet, values));
        FacetCombination.add(document, facets);
        facets.getOrDefault(SearchDocument.THEME, List.of())
                .forEach(theme ->
                        document.add(new StringField(Fields.CALLED_THEME, FacetCoding.encode(theme), Store.NO)));
        document.add(new NumericDocValuesField(Fields.FINGERPRINT, Fingerprint.of(source)));
        var at = source.at();
        if (at != null) {
            document.add(new NumericDocValuesField(Fields.AT, at.toEpochMilli()));
            document.add(new StoredField(Fields.AT, at.toEpochMilli()));
        }
        document.add(new NumericDocValuesField(Fields.WEIGHT, source.weight()));
        return document;
    }

    private static void addText(Document document, String field, String text) {
        document.add(new Field(field, text, TEXT));
        document.add(new Field(Fields.forms(field), text, WORDS));
        document.add(new Field(Fields.pairs(field), text, WORDS));
    }

    private void addMeaning(Document document, SearchDocument source, Meanings meanings) {
        var body = analysis.words(source.body());
        if (body.size() < FEWEST_WORDS) return;
        document.add(new StringField(TEXTS.field(), TEXTS.text(), Store.NO));
        meanings.of(analysis.words(source.title()), body)
                .ifPresent(place -> document.add(new BinaryDocValuesField(Fields.MEANING, place)));
    }

    /** Neither stored nor placed: which words, and how often. */
    private static FieldType words() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    /** With the place of each word, so that what was found is marked without being read again. */
    private static FieldType text() {
        var type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
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
            FacetFilters.add(document, facet, value);
            document.add(new StoredField(Fields.shown(facet), coded));
        }
    }
}
