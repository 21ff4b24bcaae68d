package fr.concertations.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * Learns {@link Meanings} from a sample of texts: the leading right singular vectors of the matrix texts × words
 * (logarithm of the count, times the inverse document frequency, each text of length one), found by random projection
 * and power iterations (Halko, Martinsson and Tropp, 2011, algorithm 4.4). The same sample gives the same result.
 */
final class MeaningLearner {
    static final int FEWEST_TEXTS = 100;
    private static final int FEWEST_USES = 2;
    private static final double TOO_COMMON = 0.5;
    private static final int MOST_WORDS = 60_000;
    private static final int OVERSAMPLING = 16;
    private static final int POWER_ITERATIONS = 3;
    private static final int WIDTH = Meanings.DIMENSIONS + OVERSAMPLING;

    private final List<String> words;
    private final double[] weights;
    private final int[][] columns;
    private final float[][] values;

    private MeaningLearner(Collection<Map<String, Integer>> texts, FrenchAnalysis analysis) {
        var uses = new HashMap<String, Integer>();
        texts.forEach(text -> text.keySet().forEach(word -> uses.merge(word, 1, Integer::sum)));
        words = uses.entrySet().stream()
                .filter(e -> e.getValue() >= FEWEST_USES && e.getValue() <= TOO_COMMON * texts.size())
                .filter(e -> !analysis.isSmall(e.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
        weights = words.stream()
                .mapToDouble(word -> Math.log((double) texts.size() / uses.getOrDefault(word, 1)))
                .toArray();
        var positions = new HashMap<String, Integer>();
        words.forEach(word -> positions.put(word, positions.size()));
        columns = new int[texts.size()][];
        values = new float[texts.size()][];
        var row = 0;
        for (var text : texts) fill(row++, text, positions);
    }

    /**
     * @param texts a sample, as {@link Meanings#counts} counts their words
     * @param all how many texts there are
     * @return no word when there are too few
     */
    static Meanings learn(Collection<Map<String, Integer>> texts, long all, FrenchAnalysis analysis) {
        var nothing = new Meanings(Map.of(), all);
        if (texts.size() < FEWEST_TEXTS) return nothing;
        var learner = new MeaningLearner(texts, analysis);
        return learner.words.size() < 2 * WIDTH ? nothing : new Meanings(learner.learn(), all);
    }

    private Map<String, float[]> learn() {
        var random = new Random(1);
        var start = new DMatrixRMaj(words.size(), WIDTH);
        for (var i = 0; i < start.data.length; i++) start.data[i] = random.nextGaussian();
        var range = orthogonal(times(start));
        for (var i = 0; i < POWER_ITERATIONS; i++) range = orthogonal(times(orthogonal(transposedTimes(range))));
        return directions(transposedTimes(range));
    }

    /** @param projected words × {@link #WIDTH} */
    private Map<String, float[]> directions(DMatrixRMaj projected) {
        var gram = new DMatrixRMaj(WIDTH, WIDTH);
        CommonOps_DDRM.multInner(projected, gram);
        var eigen = DecompositionFactory_DDRM.eig(WIDTH, true, true);
        if (!eigen.decompose(gram)) throw new IllegalStateException("no eigenvectors");
        var kept = new ArrayList<Integer>();
        for (var i = 0; i < WIDTH; i++) kept.add(i);
        kept.sort((a, b) -> Double.compare(eigen.getEigenvalue(b).real, eigen.getEigenvalue(a).real));
        var basis = new DMatrixRMaj(WIDTH, Meanings.DIMENSIONS);
        for (var column = 0; column < Meanings.DIMENSIONS; column++) {
            var length = Math.sqrt(Math.max(eigen.getEigenvalue(kept.get(column)).real, Double.MIN_NORMAL));
            var vector = eigen.getEigenVector(kept.get(column));
            for (var i = 0; i < WIDTH; i++) basis.set(i, column, vector.get(i) / length);
        }
        var found = new DMatrixRMaj(words.size(), Meanings.DIMENSIONS);
        CommonOps_DDRM.mult(projected, basis, found);
        var positions = new HashMap<String, float[]>();
        for (var word = 0; word < words.size(); word++) positions.put(words.get(word), direction(found, word));
        return Map.copyOf(positions);
    }

    private float[] direction(DMatrixRMaj found, int word) {
        var direction = new float[Meanings.DIMENSIONS];
        for (var i = 0; i < direction.length; i++) direction[i] = (float) (weights[word] * found.get(word, i));
        return direction;
    }

    private void fill(int row, Map<String, Integer> text, Map<String, Integer> positions) {
        var known =
                text.keySet().stream().filter(positions::containsKey).sorted().collect(Collectors.toList());
        columns[row] = known.stream().mapToInt(positions::get).toArray();
        values[row] = new float[known.size()];
        var square = 0.0;
        for (var i = 0; i < known.size(); i++) {
            var value = Math.log1p(text.getOrDefault(known.get(i), 0)) * weights[columns[row][i]];
            values[row][i] = (float) value;
            square += value * value;
        }
        for (var i = 0; i < known.size(); i++) values[row][i] /= (float) Math.max(Math.sqrt(square), Double.MIN_NORMAL);
    }

    private DMatrixRMaj times(DMatrixRMaj right) {
        var product = new DMatrixRMaj(columns.length, WIDTH);
        for (var row = 0; row < columns.length; row++)
            for (var i = 0; i < columns[row].length; i++) add(product, row, right, columns[row][i], values[row][i]);
        return product;
    }

    private DMatrixRMaj transposedTimes(DMatrixRMaj right) {
        var product = new DMatrixRMaj(words.size(), WIDTH);
        for (var row = 0; row < columns.length; row++)
            for (var i = 0; i < columns[row].length; i++) add(product, columns[row][i], right, row, values[row][i]);
        return product;
    }

    private static void add(DMatrixRMaj to, int row, DMatrixRMaj from, int other, float weight) {
        for (int i = row * WIDTH, j = other * WIDTH, end = i + WIDTH; i < end; i++, j++)
            to.data[i] += weight * from.data[j];
    }

    private static DMatrixRMaj orthogonal(DMatrixRMaj matrix) {
        var decomposition = DecompositionFactory_DDRM.qr(matrix.numRows, matrix.numCols);
        if (!decomposition.decompose(matrix)) throw new IllegalStateException("no orthogonal basis");
        return decomposition.getQ(null, true);
    }
}
