package fr.concertations.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * Puts first, among the best by their words, those that mean what was asked, then those that mean what the first of
 * them mean (Rocchio, 1971, with places learnt from the corpus instead of words). Weights are against the words of the
 * best hit for one.
 *
 * @param question what nearness to the question counts for
 * @param first what nearness to the first hits counts for
 * @param length what each doubling of the length of a text counts for
 */
record MeaningOrder(double question, double first, double length) {
    /** How many are ordered anew. */
    static final int MOST = 200;

    private static final int FIRST = 5;

    /** @param place where the question stands @param sure the score of an exact name or code, which nothing outdoes */
    TopDocs of(IndexSearcher searcher, Optional<float[]> place, TopDocs found, float sure) throws IOException {
        return found.scoreDocs.length == 0 ? found : of(searcher, place, found, best(found, sure), sure);
    }

    /** @param best the score by words that counts for one */
    TopDocs of(IndexSearcher searcher, Optional<float[]> place, TopDocs found, float best, float sure)
            throws IOException {
        if (place.isEmpty() || found.scoreDocs.length < 2) return found;
        var hits = read(searcher, Arrays.copyOf(found.scoreDocs, Math.min(MOST, found.scoreDocs.length)));
        raise(hits, place.get(), question * best);
        for (var hit : hits) hit.found.score += (float) (length * best * Math.log1p(hit.words) / Math.log(2));
        hits.sort(Hit.BEST_FIRST);
        raise(hits, common(hits, sure), first * best);
        hits.sort(Hit.BEST_FIRST);
        var ordered = new ArrayList<>(hits.stream().map(Hit::found).toList());
        ordered.addAll(List.of(found.scoreDocs).subList(hits.size(), found.scoreDocs.length));
        return new TopDocs(found.totalHits, ordered.toArray(ScoreDoc[]::new));
    }

    private record Hit(ScoreDoc found, Optional<BytesRef> place, int words) {
        static final Comparator<Hit> BEST_FIRST =
                Comparator.<Hit>comparingDouble(hit -> -hit.found.score).thenComparingInt(hit -> hit.found.doc);
    }

    /** A text too short to stand anywhere is taken for as near as the others are in the mean. */
    private static void raise(List<Hit> hits, float[] towards, double weight) {
        var mean = hits.stream()
                .flatMap(hit -> hit.place.stream())
                .mapToDouble(place -> Meanings.nearness(towards, place))
                .average()
                .orElse(0);
        for (var hit : hits) {
            var near = hit.place.map(place -> Meanings.nearness(towards, place)).orElse(mean);
            hit.found.score += (float) (weight * near);
        }
    }

    /** What the first mean together, each by how far it is ahead of those that follow. */
    private static float[] common(List<Hit> hits, float sure) {
        var said = hits.stream().filter(hit -> hit.found.score < sure).toList();
        var common = new float[Meanings.DIMENSIONS];
        var next = said.size() > FIRST ? said.get(FIRST).found.score : 0;
        for (var hit : said.subList(0, Math.min(FIRST, said.size())))
            hit.place.ifPresent(place -> Meanings.add(common, place, hit.found.score - next));
        Meanings.normalize(common);
        return common;
    }

    private static float best(TopDocs found, float sure) {
        for (var hit : found.scoreDocs) if (hit.score < sure) return hit.score;
        return found.scoreDocs[0].score;
    }

    private static List<Hit> read(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        Arrays.sort(found, Comparator.comparingInt(hit -> hit.doc));
        var leaves = searcher.getIndexReader().leaves();
        var hits = new ArrayList<Hit>();
        LeafReaderContext leaf = null;
        BinaryDocValues places = DocValues.emptyBinary();
        NumericDocValues lengths = DocValues.emptyNumeric();
        for (var hit : found) {
            var in = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            if (in != leaf) {
                places = DocValues.getBinary(in.reader(), Fields.MEANING);
                var norms = in.reader().getNormValues(Fields.BODY);
                lengths = norms == null ? DocValues.emptyNumeric() : norms;
                leaf = in;
            }
            var doc = hit.doc - in.docBase;
            hits.add(new Hit(
                    hit,
                    places.advanceExact(doc)
                            ? Optional.of(BytesRef.deepCopyOf(places.binaryValue()))
                            : Optional.empty(),
                    lengths.advanceExact(doc) ? SmallFloat.byte4ToInt((byte) lengths.longValue()) : 0));
        }
        return hits;
    }
}
