package fr.concertations.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Themes by a word of their label, as something readable calls them. */
final class ThemeCompletions {
    private static final int MOST_LABELS = 5000;
    /** Labels that only texts one may not read have must not push out the others. */
    private static final int MOST_TRIED = 200;

    private ThemeCompletions() {}

    static List<Completion> of(IndexSearcher searcher, TypedStart typed, Query readable, int most) throws IOException {
        var completions = new ArrayList<Completion>();
        var tried = 0;
        for (var coded : labels(searcher.getIndexReader())) {
            var theme = FacetCoding.decode(coded);
            if (!typed.begins(theme.label()) || isOffered(completions, theme)) continue;
            if (tried++ == MOST_TRIED || completions.size() == most) break;
            if (isReadable(searcher, coded, readable))
                completions.add(new Completion(Completion.Kind.THEME, theme.label(), theme.value(), Optional.empty()));
        }
        return completions;
    }

    private static TreeSet<String> labels(IndexReader reader) throws IOException {
        var labels = new TreeSet<String>();
        for (var segment : reader.leaves()) {
            var called = segment.reader().terms(Fields.CALLED_THEME);
            if (called == null) continue;
            var terms = called.iterator();
            for (var term = terms.next(); term != null && labels.size() < MOST_LABELS; term = terms.next())
                labels.add(term.utf8ToString());
        }
        return labels;
    }

    private static boolean isOffered(List<Completion> completions, FacetValue theme) {
        return completions.stream().anyMatch(s -> s.value().equals(theme.value()));
    }

    /** The same theme may have a name of its own where few may read. */
    private static boolean isReadable(IndexSearcher searcher, String coded, Query readable) throws IOException {
        var called = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.CALLED_THEME, coded)), Occur.FILTER)
                .add(readable, Occur.FILTER);
        return searcher.search(called.build(), 1).scoreDocs.length > 0;
    }
}
