package fr.concertations.opinion;

import java.util.Arrays;

/**
 * Eigenvalues of a symmetric tridiagonal matrix, and rows of its matrix of eigenvectors, by the implicit QL method (Golub
 * and Van Loan, Matrix Computations, 8.3). Only square roots: the same figures on any machine.
 */
final class Tridiagonal {
    private static final int MOST_TURNS = 60;

    private final double[] values;
    private final double[] beside;
    private final double[][] rows;

    /**
     * @param diagonal n numbers
     * @param beside n − 1 of them are read: between each row and the next
     * @param rows of the identity, n wide, turned in place into the same rows of the matrix of eigenvectors
     */
    Tridiagonal(double[] diagonal, double[] beside, double[][] rows) {
        values = diagonal.clone();
        this.beside = Arrays.copyOf(beside, values.length);
        if (values.length > 0) this.beside[values.length - 1] = 0;
        this.rows = rows;
        for (int low = 0; low < values.length; low++) settle(low);
    }

    /** In no order. */
    double[] values() {
        return values;
    }

    private void settle(int low) {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            var high = low;
            while (high < values.length - 1 && !isNothing(high)) high++;
            if (high == low) return;
            chase(low, high);
        }
        throw new IllegalStateException("eigenvalues of a tridiagonal matrix not found");
    }

    private boolean isNothing(int at) {
        var near = Math.abs(values[at]) + Math.abs(values[at + 1]);
        return Math.abs(beside[at]) <= Math.ulp(near);
    }

    private void chase(int low, int high) {
        var g = (values[low + 1] - values[low]) / (2 * beside[low]);
        var r = Math.sqrt(g * g + 1);
        g = values[high] - values[low] + beside[low] / (g + (g < 0 ? -r : r));
        double sine = 1, cosine = 1, moved = 0;
        for (int at = high - 1; at >= low; at--) {
            var f = sine * beside[at];
            var b = cosine * beside[at];
            r = Math.sqrt(f * f + g * g);
            beside[at + 1] = r;
            if (r == 0) {
                values[at + 1] -= moved;
                beside[high] = 0;
                return;
            }
            sine = f / r;
            cosine = g / r;
            g = values[at + 1] - moved;
            r = (values[at] - g) * sine + 2 * cosine * b;
            moved = sine * r;
            values[at + 1] = g + moved;
            g = cosine * r - b;
            turn(at, sine, cosine);
        }
        values[low] -= moved;
        beside[low] = g;
        beside[high] = 0;
    }

    private void turn(int at, double sine, double cosine) {
        for (var row : rows) {
            var next = row[at + 1];
            row[at + 1] = sine * row[at] + cosine * next;
            row[at] = cosine * row[at] - sine * next;
        }
    }
}
