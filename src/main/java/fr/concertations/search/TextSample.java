package fr.concertations.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** So many texts out of a stream of any length, each as likely as any other (Vitter, 1985, algorithm R). */
final class TextSample {
    static final int MOST = 20_000;
    private static final int LONGEST = 2_000;

    private final FrenchAnalysis analysis = new FrenchAnalysis();
    private final List<List<String>> kept = new ArrayList<>();
    /** Each word once in memory, however often it is written. */
    private final Map<String, String> words = new HashMap<>();

    private final Random random = new Random(1);
    private long offered;

    void offer(SearchDocument document) {
        var body = analysis.words(document.body());
        if (body.size() < LuceneDocuments.FEWEST_WORDS) return;
        offered++;
        var place = kept.size() < MOST ? kept.size() : random.nextLong(offered);
        if (place >= MOST) return;
        var text = Stream.concat(analysis.words(document.title()).stream(), body.stream())
                .limit(LONGEST)
                .map(word -> words.computeIfAbsent(word, same -> same))
                .toList();
        if (place == kept.size()) kept.add(text);
        else kept.set((int) place, text);
    }

    Meanings learn() {
        return learn(1);
    }

    /** @param share of all texts that was offered, in ]0, 1] */
    Meanings learn(double share) {
        return MeaningLearner.learn(kept, Math.round(offered / share), analysis);
    }
}
