package fr.concertations.search;

import fr.concertations.kernel.SafeHtml;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Titles and passages with what was looked for marked; a passage never begins or ends inside a word. */
final class Highlights {
    private static final int PASSAGE = 240;
    private static final float BEFORE_MATCH = 0.4f;
    private static final int LONGEST = 100_000;

    private final FrenchAnalysis analysis;

    Highlights(FrenchAnalysis analysis) {
        this.analysis = analysis;
    }

    SafeHtml[] titles(IndexSearcher searcher, ToMark toMark, TopDocs hits) throws IOException {
        return highlight(searcher, toMark, hits, Fields.TITLE, WholeBreakIterator::new);
    }

    SafeHtml[] passages(IndexSearcher searcher, ToMark toMark, TopDocs hits) throws IOException {
        return highlight(
                searcher,
                toMark,
                hits,
                Fields.BODY,
                () -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getWordInstance(Locale.FRENCH), PASSAGE, BEFORE_MATCH));
    }

    private SafeHtml[] highlight(
            IndexSearcher searcher, ToMark toMark, TopDocs hits, String field, Supplier<BreakIterator> breaks)
            throws IOException {
        var highlighter = UnifiedHighlighter.builder(searcher, analysis)
                .withFormatter(new MarkedPassage(toMark.words()))
                .withBreakIterator(breaks)
                .withMaxLength(LONGEST)
                .withWeightMatches(false)
                .build();
        var found = highlighter.highlight(field, toMark.query(), hits, 1);
        var safe = new SafeHtml[found.length];
        for (var i = 0; i < found.length; i++) safe[i] = new SafeHtml(found[i] == null ? "" : found[i]);
        return safe;
    }
}
