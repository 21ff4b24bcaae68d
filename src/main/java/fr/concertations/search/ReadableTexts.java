package fr.concertations.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Which words the texts somebody may read are written with. For one question and the thread that asks it: what was
 * looked up once is not looked up again.
 */
final class ReadableTexts {
    /** Whether one text holds a word, or several, is all that is asked. */
    private static final int SEVERAL = 2;

    private final IndexSearcher searcher;
    /** One thread is enough for a look at two texts. */
    private final IndexSearcher looking;

    private final Query readable;
    private final Map<String, Integer> held = new HashMap<>();

    /** @param readable what this person may read, as {@link Readers} tells it */
    ReadableTexts(IndexSearcher searcher, Query readable) {
        this.searcher = searcher;
        looking = new IndexSearcher(searcher.getIndexReader());
        this.readable = readable;
    }

    static ReadableTexts none() throws IOException {
        return new ReadableTexts(new IndexSearcher(new MultiReader()), Readers.may(Set.of()));
    }

    IndexSearcher searcher() {
        return searcher;
    }

    Query readable() {
        return readable;
    }

    IndexReader reader() {
        return searcher.getIndexReader();
    }

    /** How many texts hold it, those this person may not read among them. */
    int atMost(String form) throws IOException {
        return reader().docFreq(in(Fields.TITLE, form)) + reader().docFreq(in(Fields.BODY, form));
    }

    /** Whether one holds it, or several. @param fewest 1 or 2 */
    boolean hold(String form, int fewest) throws IOException {
        var known = held.get(form);
        if (known == null) {
            known = atMost(form) == 0 ? 0 : first(holding(form), SEVERAL);
            held.put(form, known);
        }
        return known >= fewest;
    }

    /** Whether a word, as the index knows it, is in any. */
    boolean say(String word) throws IOException {
        return first(WordQueries.word(word), 1) > 0;
    }

    /** Those that hold it as it was written. */
    static Query holding(String form) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(in(Fields.TITLE, form)), Occur.SHOULD)
                .add(new TermQuery(in(Fields.BODY, form)), Occur.SHOULD)
                .build();
    }

    private int first(Query query, int most) throws IOException {
        var readableOnes = new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(readable, Occur.FILTER)
                .build();
        return looking.search(new ConstantScoreQuery(readableOnes), new TopScoreDocCollectorManager(most, null, most))
                .scoreDocs
                .length;
    }

    private static Term in(String field, String form) {
        return new Term(Fields.forms(field), form);
    }
}
