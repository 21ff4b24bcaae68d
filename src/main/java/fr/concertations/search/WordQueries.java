package fr.concertations.search;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The bricks of {@link TextQueries}: a word, words side by side, in the title or in the body. */
final class WordQueries {
    private WordQueries() {}

    /** How many texts hold it, at least. */
    static int texts(IndexReader reader, String word) throws IOException {
        return Math.max(reader.docFreq(new Term(Fields.TITLE, word)), reader.docFreq(new Term(Fields.BODY, word)));
    }

    /** In the title, the body or both. */
    static Query word(String word) {
        return either(new TermQuery(new Term(Fields.TITLE, word)), new TermQuery(new Term(Fields.BODY, word)));
    }

    /** @param field form of the title and of the body to look in */
    static Query weighed(UnaryOperator<String> field, String term, float weight) {
        return new BoostQuery(
                either(
                        new TermQuery(new Term(field.apply(Fields.TITLE), term)),
                        new TermQuery(new Term(field.apply(Fields.BODY), term))),
                weight);
    }

    /** Words one after the other. */
    static Query side(List<String> words) {
        if (words.size() == 1) return word(words.getFirst());
        var terms = words.toArray(String[]::new);
        return either(new PhraseQuery(0, Fields.TITLE, terms), new PhraseQuery(0, Fields.BODY, terms));
    }

    /** Said in any of these ways: the one that counts most counts. */
    static Query best(List<Query> ways) {
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
    }

    /** Title and body weigh the same: more for the title makes answers worse, being short makes it weigh enough. */
    private static Query either(Query title, Query body) {
        return new DisjunctionMaxQuery(List.of(title, body), 1);
    }

    /** What has exactly this value, always worth the same. */
    static Query constant(String field, String value, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), weight);
    }
}
