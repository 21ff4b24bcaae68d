package fr.concertations.opinion;

import java.util.Arrays;

/**
 * The matrix positions are computed on: each vote less the mean of those who voted on the statement, 0 where nobody did and
 * in the columns of statements left out (filled with 0 for everybody, so that their mean is 0). Only votes are stored, as
 * one number each: three times the statement, plus 0, 1 or 2 for disagree, neither, agree.
 */
final class WorkingMatrix {
    private static final int CELLS_OF_A_PIECE = 131_072;
    private static final int MOST_PIECES = 64;

    private final int[] rows;
    private final int[] codes;
    private final double[] center;
    private final int leftOut;
    private final int[] pieces;
    private final Workers workers;

    WorkingMatrix(VoteTable votes, StatementCounts counts, Workers workers) {
        var size = votes.statements().size();
        this.workers = workers;
        center = new double[size];
        var out = 0;
        for (int statement = 0; statement < size; statement++)
            if (votes.isLeftOut(statement)) out++;
            else if (counts.seen(statement) > 0)
                center[statement] =
                        (double) (counts.agree(statement) - counts.disagree(statement)) / counts.seen(statement);
        leftOut = out;
        rows = new int[votes.participants().size() + 1];
        var kept = new int[votes.cells()];
        var at = 0;
        for (int person = 0; person < rows.length - 1; person++) {
            for (int cell = votes.start(person); cell < votes.start(person + 1); cell++) {
                var statement = votes.statement(cell);
                if (!votes.isLeftOut(statement)) kept[at++] = 3 * statement + votes.vote(cell) + 1;
            }
            rows[person + 1] = at;
        }
        codes = at == kept.length ? kept : Arrays.copyOf(kept, at);
        pieces = pieces();
    }

    /** Rows cut where they hold about as many votes each, whatever the number of threads. */
    private int[] pieces() {
        var number = Math.clamp(codes.length / CELLS_OF_A_PIECE, 1, MOST_PIECES);
        var cuts = new int[number + 1];
        var row = 0;
        for (int piece = 1; piece < number; piece++) {
            while (rows[row] < (long) codes.length * piece / number) row++;
            cuts[piece] = row;
        }
        cuts[number] = people();
        return cuts;
    }

    int people() {
        return rows.length - 1;
    }

    int statements() {
        return center.length;
    }

    double center(int statement) {
        return center[statement];
    }

    double[] center() {
        return center.clone();
    }

    /** How many cells of this row are filled, the columns of statements left out included. */
    int filled(int person) {
        return rows[person + 1] - rows[person] + leftOut;
    }

    /** The sum of the squares of a column; of all columns together, the sum of all eigenvalues of {@link #gram}. */
    double squares(StatementCounts counts, int statement) {
        var mean = center[statement];
        return counts.agree(statement) * (1 - mean) * (1 - mean)
                + counts.pass(statement) * mean * mean
                + counts.disagree(statement) * (1 + mean) * (1 + mean);
    }

    /** This times its transpose, on the side of statements: for w the sum over people of (row · w) row. */
    double[] gram(double[] w) {
        var worth = worth(w);
        var sums = new double[pieces.length - 1][];
        workers.run(sums.length, piece -> sums[piece] = weighed(worth, pieces[piece], pieces[piece + 1]));
        var sum = sums[0];
        for (int piece = 1; piece < sums.length; piece++)
            for (int code = 0; code < sum.length; code++) sum[code] += sums[piece][code];
        var result = new double[center.length];
        for (int statement = 0; statement < result.length; statement++)
            result[statement] = sum[3 * statement + 2] * (1 - center[statement])
                    - sum[3 * statement + 1] * center[statement]
                    - sum[3 * statement] * (1 + center[statement]);
        return result;
    }

    /** The sum of the cells present of a row, each times the weight of its statement, for every person. */
    double[] times(double[] w) {
        var worth = worth(w);
        var result = new double[people()];
        workers.run(pieces.length - 1, piece -> {
            for (int person = pieces[piece]; person < pieces[piece + 1]; person++) result[person] = row(worth, person);
        });
        return result;
    }

    /** What each of the three votes on each statement adds to the product of a row and w. */
    private double[] worth(double[] w) {
        var worth = new double[3 * w.length];
        for (int statement = 0; statement < w.length; statement++)
            for (int vote = -1; vote <= 1; vote++)
                worth[3 * statement + vote + 1] = (vote - center[statement]) * w[statement];
        return worth;
    }

    private double[] weighed(double[] worth, int from, int to) {
        var sum = new double[worth.length];
        for (int person = from; person < to; person++) {
            var weight = row(worth, person);
            for (int cell = rows[person]; cell < rows[person + 1]; cell++) sum[codes[cell]] += weight;
        }
        return sum;
    }

    /** In four sums, always the same ones: processors add them side by side. */
    private double row(double[] worth, int person) {
        var end = rows[person + 1];
        var cell = rows[person];
        double a = 0, b = 0, c = 0, d = 0;
        for (; cell + 3 < end; cell += 4) {
            a += worth[codes[cell]];
            b += worth[codes[cell + 1]];
            c += worth[codes[cell + 2]];
            d += worth[codes[cell + 3]];
        }
        for (; cell < end; cell++) a += worth[codes[cell]];
        return (a + b) + (c + d);
    }
}
