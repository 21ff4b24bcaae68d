package fr.concertations.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** So many texts out of a stream of any length, each as likely as any other (Vitter, 1985, algorithm R). */
final class TextSample {
    static final int MOST = 20_000;

    private final LuceneDocuments documents = new LuceneDocuments();
    private final FrenchAnalysis analysis = new FrenchAnalysis();
    private final List<Map<String, Integer>> kept = new ArrayList<>();
    private final Random random = new Random(1);
    private long offered;

    void offer(SearchDocument document) {
        documents.counts(document).ifPresent(this::offer);
    }

    private void offer(Map<String, Integer> text) {
        offered++;
        if (kept.size() < MOST) {
            kept.add(text);
            return;
        }
        var place = random.nextLong(offered);
        if (place < MOST) kept.set((int) place, text);
    }

    Meanings learn() {
        return learn(1);
    }

    /** @param share of all texts that was offered, in ]0, 1] */
    Meanings learn(double share) {
        return MeaningLearner.learn(kept, Math.round(offered / share), analysis);
    }
}
