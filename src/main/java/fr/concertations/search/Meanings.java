package fr.concertations.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * What the words of a corpus have to do with each other, learnt from which are used together: latent semantic analysis
 * (Deerwester, Dumais, Furnas, Landauer and Harshman, 1990). Two texts that share no word can be near.
 *
 * @param words to a direction of {@link #DIMENSIONS} numbers, as long as the word is telling
 * @param texts how many there were when it was learnt
 */
record Meanings(Map<String, float[]> words, long texts) {
    static final int DIMENSIONS = 64;
    static final Meanings NONE = new Meanings(Map.of(), 0);

    private static final int TITLE_COUNTS = 3;
    private static final int GROWTH = 2;
    private static final int SCALE = 127;
    /** One or two known words say nothing sure of what a text is about. */
    private static final int FEWEST_WORDS = 3;

    /** Whether there are so many more texts now that learning anew would tell more. @param now how many there are */
    boolean outgrownBy(long now) {
        return now > GROWTH * texts + MeaningLearner.FEWEST_TEXTS;
    }

    /** How often each word counts: in the title, three times. */
    static Map<String, Integer> counts(List<String> title, List<String> body) {
        var counts = new HashMap<String, Integer>();
        title.forEach(word -> counts.merge(word, TITLE_COUNTS, Integer::sum));
        body.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    /** One signed byte for each dimension, of length 127; empty when too few of its words are known. */
    Optional<BytesRef> of(Map<String, Integer> counts) {
        var sum = new float[DIMENSIONS];
        var known = 0;
        for (var count : counts.entrySet()) {
            var word = words.get(count.getKey());
            if (word == null) continue;
            known++;
            add(sum, word, Math.log1p(count.getValue()));
        }
        return known < FEWEST_WORDS || !normalized(sum) ? Optional.empty() : Optional.of(new BytesRef(bytes(sum)));
    }

    /** A direction of length one; empty when no word is known. */
    Optional<float[]> of(List<String> asked) {
        var sum = new float[DIMENSIONS];
        for (var word : asked) {
            var known = words.get(word);
            if (known != null) add(sum, known, 1);
        }
        return normalized(sum) ? Optional.of(sum) : Optional.empty();
    }

    /** The cosine of a question and a text, from -1 to 1. */
    static double nearness(float[] question, BytesRef text) {
        var sum = 0f;
        for (var i = 0; i < DIMENSIONS; i++) sum += question[i] * text.bytes[text.offset + i];
        return sum / SCALE;
    }

    private static void add(float[] sum, float[] word, double weight) {
        for (var i = 0; i < DIMENSIONS; i++) sum[i] += (float) weight * word[i];
    }

    private static boolean normalized(float[] vector) {
        var square = 0.0;
        for (var x : vector) square += x * x;
        if (square == 0) return false;
        var length = Math.sqrt(square);
        for (var i = 0; i < vector.length; i++) vector[i] /= (float) length;
        return true;
    }

    private static byte[] bytes(float[] vector) {
        var bytes = new byte[DIMENSIONS];
        for (var i = 0; i < DIMENSIONS; i++) bytes[i] = (byte) Math.round(vector[i] * SCALE);
        return bytes;
    }
}
