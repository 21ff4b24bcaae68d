package fr.concertations.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/**
 * What says the same as a text: the nearest by words and the nearest by meaning together, in the order of both. Those
 * near in meaning are found by looking at every text allowed, so that a twin sharing no word is found too: one
 * concertation holds few enough.
 */
final class SimilarTexts {
    private static final int LONGEST = 20_000;
    private static final int MOST_WORDS = 100;
    /** The first by words may be the text itself, or a copy: the fifth tells better what a good score is. */
    private static final int GOOD = 5;

    private static final MeaningOrder BOTH = new MeaningOrder(1, 0, 0);

    private final FrenchAnalysis analysis;

    SimilarTexts(FrenchAnalysis analysis) {
        this.analysis = analysis;
    }

    /** @param allowed which texts may be found, given what they are looked for by @return nearest first */
    List<ScoreDoc> to(String text, IndexSearcher searcher, Allowed allowed) throws IOException {
        var words = analysis.telling(analysis.words(text.length() <= LONGEST ? text : text.substring(0, LONGEST)));
        var byWords = byWords(words, searcher);
        var place = LearnedSearcher.meanings(searcher).placed(List.of(), words);
        var found = new ArrayList<>(List.of(searcher.search(allowed.narrow(byWords), MeaningOrder.MOST).scoreDocs));
        if (place.isPresent())
            found.addAll(List.of(searcher.search(allowed.narrow(near(place.get())), MeaningOrder.MOST).scoreDocs));
        return ordered(searcher, byWords, place, found);
    }

    /** Keeps a search within what may be found. */
    interface Allowed {
        Query narrow(Query query);
    }

    private static List<ScoreDoc> ordered(
            IndexSearcher searcher, Query byWords, Optional<float[]> place, List<ScoreDoc> found) throws IOException {
        var once = new LinkedHashMap<Integer, ScoreDoc>();
        found.forEach(hit -> once.putIfAbsent(hit.doc, new ScoreDoc(hit.doc, 0)));
        var hits = once.values().toArray(ScoreDoc[]::new);
        if (hits.length == 0) return List.of();
        var all = new TopDocs(new TotalHits(hits.length, TotalHits.Relation.EQUAL_TO), hits);
        var scored = QueryRescorer.rescore(searcher, all, byWords, 1, hits.length);
        return List.of(BOTH.of(searcher, place, scored, good(scored), Float.MAX_VALUE).scoreDocs);
    }

    /** That of the last with a word in common when there are fewer; any when there is none. */
    private static float good(TopDocs scored) {
        for (var n = Math.min(GOOD, scored.scoreDocs.length) - 1; n >= 0; n--)
            if (scored.scoreDocs[n].score > 0) return scored.scoreDocs[n].score;
        return 1;
    }

    private static Query near(float[] place) {
        return new FunctionScoreQuery(new FieldExistsQuery(Fields.MEANING), new NearnessSource(place));
    }

    /** The words that tell the most, each by how often it is said. */
    private static Query byWords(List<String> words, IndexSearcher searcher) throws IOException {
        var counts = new HashMap<String, Integer>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        var telling = new HashMap<String, Double>();
        for (var count : counts.entrySet()) {
            var texts = WordQueries.texts(searcher.getIndexReader(), count.getKey());
            if (texts > 0) telling.put(count.getKey(), Math.log1p(count.getValue()) / Math.log1p(texts));
        }
        var query = new BooleanQuery.Builder();
        most(telling)
                .forEach(word -> query.add(
                        new BoostQuery(WordQueries.word(word), (float) Math.log1p(counts.getOrDefault(word, 1))),
                        Occur.SHOULD));
        return telling.isEmpty() ? new MatchNoDocsQuery() : query.build();
    }

    private static Stream<String> most(Map<String, Double> telling) {
        return telling.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey);
    }
}
