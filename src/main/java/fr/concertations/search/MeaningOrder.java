package fr.concertations.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/** Puts first, among the best by their words, those that also mean what was asked. */
final class MeaningOrder {
    /** How many are ordered anew. */
    static final int MOST = 200;

    private final double weight;

    /** @param weight of meaning, against the words of the best hit for one */
    MeaningOrder(double weight) {
        this.weight = weight;
    }

    /** @param asked words, as the index knows them @param sure the score of an exact name or code, which nothing outdoes */
    TopDocs of(IndexSearcher searcher, List<String> asked, TopDocs found, float sure) throws IOException {
        var question = LearnedSearcher.meanings(searcher).of(asked);
        if (question.isEmpty() || found.scoreDocs.length < 2) return found;
        var best = best(found, sure);
        var first = Arrays.copyOf(found.scoreDocs, Math.min(MOST, found.scoreDocs.length));
        var ordered = new ArrayList<>(List.of(first));
        for (var hit : nearness(searcher, question.get(), first))
            hit.found.score += (float) (weight * best * hit.value);
        ordered.sort(Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> hit.doc));
        ordered.addAll(List.of(found.scoreDocs).subList(first.length, found.scoreDocs.length));
        return new TopDocs(found.totalHits, ordered.toArray(ScoreDoc[]::new));
    }

    private static float best(TopDocs found, float sure) {
        for (var hit : found.scoreDocs) if (hit.score < sure) return hit.score;
        return found.scoreDocs[0].score;
    }

    private record Near(ScoreDoc found, double value) {}

    private static List<Near> nearness(IndexSearcher searcher, float[] question, ScoreDoc[] hits) throws IOException {
        var inOrder = hits.clone();
        Arrays.sort(inOrder, Comparator.comparingInt(hit -> hit.doc));
        var leaves = searcher.getIndexReader().leaves();
        var near = new ArrayList<Near>();
        LeafReaderContext leaf = null;
        BinaryDocValues values = null;
        for (var hit : inOrder) {
            var in = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            if (in != leaf || values == null) values = DocValues.getBinary(in.reader(), Fields.MEANING);
            leaf = in;
            if (values.advanceExact(hit.doc - in.docBase))
                near.add(new Near(hit, Meanings.nearness(question, values.binaryValue())));
        }
        return near;
    }
}
