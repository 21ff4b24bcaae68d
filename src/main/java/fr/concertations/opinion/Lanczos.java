package fr.concertations.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The two largest eigenvalues of a symmetric operator without negative ones, and their vectors, by the method of Lanczos
 * with full reorthogonalisation (Golub and Van Loan, Matrix Computations, 10.1). Converged as far as doubles allow, so that
 * neither the start nor the past shows in the result. Where few dimensions are, all of them are gone through.
 */
final class Lanczos {
    private static final int SMALL = 64;
    private static final int MOST_STEPS = 1_000;
    private static final int FIRST_LOOK = 16;
    private static final double NOTHING = 1e-14;
    private static final double CONVERGED = 1e-13;
    private static final double ROUNDING = 1e-16;
    private static final double LOST = 0.7;

    private final UnaryOperator<double[]> operator;
    private final boolean[] used;
    private final int dimensions;
    private final Draws draws = new Draws(1);
    private final List<double[]> basis = new ArrayList<>();
    private double[] diagonal = new double[SMALL];
    private double[] beside = new double[SMALL];
    private double[] following = {};
    private double scale;

    /** @param used the coordinates the operator looks at; the others are 0 in all vectors */
    Lanczos(UnaryOperator<double[]> operator, boolean[] used) {
        this.operator = operator;
        this.used = used;
        var number = 0;
        for (var one : used) if (one) number++;
        dimensions = number;
    }

    /** @param values the largest first, 0 where there is none @param vectors of length 1, or 0 where the value is 0 */
    record Pairs(double[] values, double[][] vectors) {}

    Pairs twoLargest() {
        var most = Math.min(dimensions, MOST_STEPS);
        var nextLook = FIRST_LOOK;
        while (basis.size() < most) {
            step();
            if (dimensions <= SMALL || basis.size() < nextLook) continue;
            if (hasConverged()) break;
            nextLook += Math.max(FIRST_LOOK / 2, nextLook / 4);
        }
        return pairs();
    }

    private void step() {
        var number = basis.size();
        if (number == diagonal.length) {
            diagonal = Arrays.copyOf(diagonal, 2 * number);
            beside = Arrays.copyOf(beside, 2 * number);
        }
        var vector = number == 0 ? another() : following;
        basis.add(vector);
        var image = operator.apply(vector);
        diagonal[number] = Vectors.dot(image, vector);
        scale = Math.max(scale, Math.abs(diagonal[number]));
        Vectors.add(image, vector, -diagonal[number]);
        if (number > 0) Vectors.add(image, basis.get(number - 1), -beside[number - 1]);
        var length = orthogonal(image);
        scale = Math.max(scale, length);
        if (length <= NOTHING * scale) {
            beside[number] = 0;
            if (basis.size() < dimensions) following = another();
        } else {
            beside[number] = length;
            following = Vectors.scaled(image, 1 / length);
        }
    }

    /** A vector of length 1, drawn, at right angles to the basis. */
    private double[] another() {
        var vector = new double[used.length];
        for (int at = 0; at < vector.length; at++) if (used[at]) vector[at] = draws.unit() - 0.5;
        vector = Vectors.scaled(vector, 1 / Vectors.length(vector));
        return Vectors.scaled(vector, 1 / orthogonal(vector));
    }

    /** Takes the basis out of a vector, again where much was lost. @return the length left */
    private double orthogonal(double[] vector) {
        var before = Vectors.length(vector);
        while (true) {
            for (var one : basis) Vectors.add(vector, one, -Vectors.dot(vector, one));
            var after = Vectors.length(vector);
            if (after >= LOST * before || after <= NOTHING * scale) return after;
            before = after;
        }
    }

    /** By the error of each vector: what its image leaves outside the basis, over the gap to the next value. */
    private boolean hasConverged() {
        var size = basis.size();
        var last = new double[size];
        last[size - 1] = 1;
        var values = new Tridiagonal(Arrays.copyOf(diagonal, size), beside, new double[][] {last}).values();
        var order = largest(values, 3);
        var left = beside[size - 1];
        for (int rank = 0; rank < 2; rank++) {
            var gap = values[order[rank]] - values[order[rank + 1]];
            var enough = Math.max(CONVERGED * gap, ROUNDING * values[order[0]]);
            if (Math.abs(left * last[order[rank]]) > enough) return false;
        }
        return true;
    }

    private Pairs pairs() {
        var size = basis.size();
        var rows = new double[size][size];
        for (int at = 0; at < size; at++) rows[at][at] = 1;
        var values = new Tridiagonal(Arrays.copyOf(diagonal, size), beside, rows).values();
        var order = largest(values, 2);
        var largest = new double[2];
        var vectors = new double[2][used.length];
        for (int rank = 0; rank < order.length; rank++) {
            if (values[order[rank]] <= size * NOTHING * scale) continue;
            largest[rank] = values[order[rank]];
            for (int at = 0; at < size; at++) Vectors.add(vectors[rank], basis.get(at), rows[at][order[rank]]);
            vectors[rank] = Vectors.scaled(vectors[rank], 1 / Vectors.length(vectors[rank]));
        }
        return new Pairs(largest, vectors);
    }

    private static int[] largest(double[] values, int number) {
        var order = new int[Math.min(number, values.length)];
        var taken = new boolean[values.length];
        for (int rank = 0; rank < order.length; rank++) {
            var best = -1;
            for (int at = 0; at < values.length; at++)
                if (!taken[at] && (best < 0 || values[at] > values[best])) best = at;
            taken[best] = true;
            order[rank] = best;
        }
        return order;
    }
}
