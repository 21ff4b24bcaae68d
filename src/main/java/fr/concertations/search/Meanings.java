package fr.concertations.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * What the words of a corpus have to do with each other, learnt from which are used near each other. Two texts that
 * share no word can be near.
 *
 * @param words to a direction of {@link #DIMENSIONS} numbers, as long as the word is telling
 * @param texts how many there were when it was learnt
 */
record Meanings(Map<String, float[]> words, long texts) {
    /** Changes whenever the same texts would be placed otherwise: an index made by another version is rebuilt. */
    static final String VERSION = "meanings-2";

    static final int DIMENSIONS = 128;
    static final Meanings NONE = new Meanings(Map.of(), 0);

    private static final int TITLE_COUNTS = 3;
    private static final double TITLE_WEIGHT = 0.5;
    private static final int GROWTH = 2;
    private static final int SCALE = 127;
    /** One or two known words say nothing sure of what a text is about. */
    private static final int FEWEST_WORDS = 3;

    /** Whether there are so many more texts now that learning anew would tell more. @param now how many there are */
    boolean outgrownBy(long now) {
        return now > GROWTH * texts + MeaningLearner.FEWEST_TEXTS;
    }

    /** One signed byte for each dimension, of length 127; empty when too few of its words are known. */
    Optional<BytesRef> of(List<String> title, List<String> body) {
        return placed(title, body).map(place -> new BytesRef(bytes(place)));
    }

    /** The same as numbers, of length one. */
    Optional<float[]> placed(List<String> title, List<String> body) {
        var counts = new HashMap<String, Integer>();
        body.forEach(word -> counts.merge(word, 1, Integer::sum));
        title.forEach(word -> counts.merge(word, TITLE_COUNTS, Integer::sum));
        if (counts.keySet().stream().filter(words::containsKey).count() < FEWEST_WORDS) return Optional.empty();
        var place = sum(counts);
        if (!normalize(place)) return Optional.empty();
        var called = new HashMap<String, Integer>();
        title.forEach(word -> called.merge(word, 1, Integer::sum));
        var name = sum(called);
        if (normalize(name)) add(place, name, TITLE_WEIGHT);
        return normalize(place) ? Optional.of(place) : Optional.empty();
    }

    /** A direction of length one; empty when no word is known. */
    Optional<float[]> of(List<String> asked) {
        var sum = new float[DIMENSIONS];
        for (var word : asked) {
            var known = words.get(word);
            if (known != null) add(sum, known, 1);
        }
        return normalize(sum) ? Optional.of(sum) : Optional.empty();
    }

    /** The cosine of a question and a text, from -1 to 1. */
    static double nearness(float[] question, BytesRef text) {
        var sum = 0f;
        for (var i = 0; i < DIMENSIONS; i++) sum += question[i] * text.bytes[text.offset + i];
        return sum / SCALE;
    }

    /** Adds the place of a text, as {@link #of(List, List)} gives it. */
    static void add(float[] sum, BytesRef text, double weight) {
        for (var i = 0; i < DIMENSIONS; i++) sum[i] += (float) (weight / SCALE) * text.bytes[text.offset + i];
    }

    /** To length one. @return false when there is nothing to lengthen */
    static boolean normalize(float[] vector) {
        var square = 0.0;
        for (var x : vector) square += x * x;
        if (square == 0) return false;
        var length = Math.sqrt(square);
        for (var i = 0; i < vector.length; i++) vector[i] /= (float) length;
        return true;
    }

    private float[] sum(Map<String, Integer> counts) {
        var sum = new float[DIMENSIONS];
        counts.forEach((word, count) -> {
            var known = words.get(word);
            if (known != null) add(sum, known, Math.log1p(count));
        });
        return sum;
    }

    private static void add(float[] sum, float[] word, double weight) {
        for (var i = 0; i < DIMENSIONS; i++) sum[i] += (float) weight * word[i];
    }

    private static byte[] bytes(float[] vector) {
        var bytes = new byte[DIMENSIONS];
        for (var i = 0; i < DIMENSIONS; i++) bytes[i] = (byte) Math.round(vector[i] * SCALE);
        return bytes;
    }
}
