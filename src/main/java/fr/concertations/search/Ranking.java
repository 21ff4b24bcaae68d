package fr.concertations.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * Orders what was found, cheapest first: words choose the best of all texts; how they were written, small words, pairs
 * and meanings order those again, at a cost that does not depend on how many texts there are.
 */
final class Ranking {
    private static final MeaningOrder MEANINGS = new MeaningOrder(0.7, 0.6, 0.0125);

    private final TextQueries texts;

    Ranking(TextQueries texts) {
        this.texts = texts;
    }

    /** @param found the best by {@link TextQueries#matching}, at least {@link MeaningOrder#MOST} when there are so many */
    TopDocs order(IndexSearcher searcher, String typed, TopDocs found) throws IOException {
        if (found.scoreDocs.length == 0) return found;
        return MEANINGS.of(
                searcher,
                LearnedSearcher.meanings(searcher).of(texts.asked(typed)),
                rescored(searcher, texts.ordering(typed), found),
                TextQueries.NAME_WEIGHT);
    }

    private static TopDocs rescored(IndexSearcher searcher, Query more, TopDocs found) throws IOException {
        var most = Math.min(MeaningOrder.MOST, found.scoreDocs.length);
        var best = new TopDocs(found.totalHits, Arrays.copyOf(found.scoreDocs, most));
        var again = QueryRescorer.rescore(searcher, best, more, 1, most);
        var rest = Arrays.stream(found.scoreDocs).skip(most);
        return new TopDocs(
                found.totalHits,
                Stream.concat(Arrays.stream(again.scoreDocs), rest).toArray(ScoreDoc[]::new));
    }
}
