package fr.concertations.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Learns {@link Meanings} from a sample of texts: words used near the same words are near. Each word is what it is
 * found beside more than by chance (positive pointwise mutual information with words a few places away, contexts
 * smoothed: Levy, Goldberg and Dagan, 2015), brought down to few numbers. The same sample gives the same result.
 */
final class MeaningLearner {
    static final int FEWEST_TEXTS = 100;
    private static final int FEWEST_USES = 5;
    private static final double TOO_COMMON = 0.5;
    private static final int MOST_WORDS = 30_000;
    /** Power of the singular values by which directions are spread: 0 to 0.5 are about as good. */
    private static final double SPREAD = 0.25;

    private final List<List<String>> texts;
    private final FrenchAnalysis analysis;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> holding = new HashMap<>();

    private MeaningLearner(List<List<String>> texts, FrenchAnalysis analysis) {
        this.texts = texts;
        this.analysis = analysis;
        for (var text : texts) {
            text.forEach(word -> uses.merge(word, 1, Integer::sum));
            new HashSet<>(text).forEach(word -> holding.merge(word, 1, Integer::sum));
        }
    }

    /**
     * @param texts a sample, each its words in order
     * @param all how many texts there are
     * @return no word when there are too few
     */
    static Meanings learn(List<List<String>> texts, long all, FrenchAnalysis analysis) {
        var nothing = new Meanings(Map.of(), all);
        if (texts.size() < FEWEST_TEXTS) return nothing;
        var learner = new MeaningLearner(texts, analysis);
        var words = learner.words();
        return words.size() < 2 * Factors.WIDTH ? nothing : new Meanings(learner.learn(words), all);
    }

    private List<String> words() {
        return uses.entrySet().stream()
                .filter(e -> e.getValue() >= FEWEST_USES && holding.getOrDefault(e.getKey(), 0) > 1)
                .filter(e -> !analysis.isSmall(e.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, float[]> learn(List<String> words) {
        var neighbours = new Neighbours(words);
        for (var text : texts) neighbours.add(analysis.telling(text));
        var found = Factors.of(neighbours.information(), SPREAD);
        var directions = new HashMap<String, float[]>();
        for (var i = 0; i < words.size(); i++) {
            var in = holding.getOrDefault(words.get(i), 1);
            if (in > TOO_COMMON * texts.size()) continue;
            directions.put(words.get(i), scaled(found[i], Math.log((double) texts.size() / in)));
        }
        return Map.copyOf(directions);
    }

    private static float[] scaled(float[] direction, double weight) {
        var scaled = new float[direction.length];
        for (var i = 0; i < scaled.length; i++) scaled[i] = (float) (weight * direction[i]);
        return scaled;
    }
}
