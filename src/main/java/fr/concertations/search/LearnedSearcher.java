package fr.concertations.search;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** Searches an index with the ranking and the meanings it was made with. */
final class LearnedSearcher extends IndexSearcher {
    /** Saturation and length normalization chosen by cross-validation (ADR-010). */
    static final Similarity RANKING = new BM25Similarity(1.5f, 0.7f);

    /** What one search can do at once it does at once; the thread that asks takes its share. */
    private static final Executor PROCESSORS = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("search-", 0).factory());

    private final Meanings meanings;

    LearnedSearcher(IndexReader reader, Meanings meanings) {
        super(reader, PROCESSORS);
        this.meanings = meanings;
        setSimilarity(RANKING);
    }

    static Meanings meanings(IndexSearcher searcher) {
        return searcher instanceof LearnedSearcher learned ? learned.meanings : Meanings.NONE;
    }
}
