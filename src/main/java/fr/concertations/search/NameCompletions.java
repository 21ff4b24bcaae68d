package fr.concertations.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/** Things by their name: the one typed whole, then those it begins, then those that hold its words; the heaviest first. */
final class NameCompletions {
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.WEIGHT, SortField.Type.LONG, true),
            new SortField(Fields.AT, SortField.Type.LONG, true));
    private static final float WHOLE = 4;
    private static final float BEGINNING = 2;
    private static final float WORDS = 1;

    private NameCompletions() {}

    static List<Completion> of(
            IndexSearcher searcher, TypedStart typed, Query readable, Completion.Kind as, String kind, int most)
            throws IOException {
        var query = new BooleanQuery.Builder()
                .add(named(typed), Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER)
                .add(readable, Occur.FILTER);
        var completions = new ArrayList<Completion>();
        for (var found : searcher.search(query.build(), most, ORDER).scoreDocs) {
            var document = searcher.storedFields().document(found.doc);
            completions.add(new Completion(
                    as,
                    document.get(Fields.TITLE),
                    document.get(Fields.ID),
                    Optional.ofNullable(document.get(Fields.PATH))));
        }
        return completions;
    }

    private static Query named(TypedStart typed) {
        var words = new BooleanQuery.Builder();
        typed.words().forEach(word -> words.add(new TermQuery(new Term(Fields.TITLE, word)), Occur.MUST));
        words.add(new PrefixQuery(new Term(Fields.forms(Fields.TITLE), typed.last())), Occur.MUST);
        return new BooleanQuery.Builder()
                .add(weighing(new TermQuery(new Term(Fields.NAME, typed.folded())), WHOLE), Occur.SHOULD)
                .add(weighing(new PrefixQuery(new Term(Fields.NAME, typed.folded())), BEGINNING), Occur.SHOULD)
                .add(weighing(words.build(), WORDS), Occur.SHOULD)
                .build();
    }

    private static Query weighing(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
