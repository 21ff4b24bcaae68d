package fr.concertations.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words stand beside which, and how much more than by chance. */
final class Neighbours {
    /** Telling words on each side. */
    static final int WINDOW = 8;

    private static final int NONE = -1;
    /** Rare neighbours would tell too much without it (Levy, Goldberg and Dagan, 2015). */
    private static final double SMOOTHING = 0.75;

    private final Map<String, Integer> positions = new HashMap<>();
    private int[] written = new int[1 << 16];
    private int length;

    /** @param words that count; the others only keep their places */
    Neighbours(List<String> words) {
        words.forEach(word -> positions.put(word, positions.size()));
        gap();
    }

    void add(List<String> text) {
        for (var word : text) write(positions.getOrDefault(word, NONE));
        gap();
    }

    private void gap() {
        for (var i = 0; i < WINDOW; i++) write(NONE);
    }

    private void write(int word) {
        if (length == written.length) written = Arrays.copyOf(written, 2 * length);
        written[length++] = word;
    }

    /** Positive pointwise mutual information, one row a word. */
    SparseRows information() {
        var places = places();
        var columns = new int[places.length][];
        var counts = new float[places.length][];
        var near = new int[places.length];
        for (var word = 0; word < places.length; word++) {
            columns[word] = beside(places[word], near);
            counts[word] = new float[columns[word].length];
            for (var i = 0; i < columns[word].length; i++) {
                counts[word][i] = near[columns[word][i]];
                near[columns[word][i]] = 0;
            }
        }
        return positive(new SparseRows(columns, counts));
    }

    private int[][] places() {
        var uses = new int[positions.size()];
        for (var i = 0; i < length; i++) if (written[i] != NONE) uses[written[i]]++;
        var places = new int[uses.length][];
        for (var word = 0; word < uses.length; word++) places[word] = new int[uses[word]];
        for (var i = length - 1; i >= 0; i--) if (written[i] != NONE) places[written[i]][--uses[written[i]]] = i;
        return places;
    }

    /** @param near raised for each word found beside, given back by its position */
    private int[] beside(int[] places, int[] near) {
        var found = new int[16];
        var size = 0;
        for (var place : places)
            for (var i = place - WINDOW; i <= place + WINDOW; i++) {
                if (i == place || written[i] == NONE || near[written[i]]++ > 0) continue;
                if (size == found.length) found = Arrays.copyOf(found, 2 * size);
                found[size++] = written[i];
            }
        return Arrays.copyOf(found, size);
    }

    private static SparseRows positive(SparseRows counts) {
        var sums = counts.sums();
        var smoothed = Arrays.stream(sums).map(sum -> Math.pow(sum, SMOOTHING)).toArray();
        var all = Arrays.stream(smoothed).sum();
        return counts.mapPositive((row, column, count) -> Math.log(count * all / (sums[row] * smoothed[column])));
    }
}
