package fr.concertations.search;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/** A square matrix most of which is zero. */
record SparseRows(int[][] columns, float[][] values) {
    /** A number for each one that is not zero. */
    interface Cell {
        double of(int row, int column, double value);
    }

    double[] sums() {
        var sums = new double[values.length];
        for (var row = 0; row < values.length; row++) for (var value : values[row]) sums[row] += value;
        return sums;
    }

    /** Those of the new values that are above zero. */
    SparseRows mapPositive(Cell cell) {
        var keptColumns = new int[columns.length][];
        var keptValues = new float[columns.length][];
        for (var row = 0; row < columns.length; row++) {
            var ofRow = new int[columns[row].length];
            var found = new float[columns[row].length];
            var size = 0;
            for (var i = 0; i < columns[row].length; i++) {
                var value = cell.of(row, columns[row][i], values[row][i]);
                if (value <= 0) continue;
                ofRow[size] = columns[row][i];
                found[size++] = (float) value;
            }
            keptColumns[row] = Arrays.copyOf(ofRow, size);
            keptValues[row] = Arrays.copyOf(found, size);
        }
        return new SparseRows(keptColumns, keptValues);
    }

    DMatrixRMaj times(DMatrixRMaj right) {
        var product = new DMatrixRMaj(columns.length, right.numCols);
        for (var row = 0; row < columns.length; row++)
            for (var i = 0; i < columns[row].length; i++) add(product, row, right, columns[row][i], values[row][i]);
        return product;
    }

    DMatrixRMaj transposedTimes(DMatrixRMaj right) {
        var product = new DMatrixRMaj(columns.length, right.numCols);
        for (var row = 0; row < columns.length; row++)
            for (var i = 0; i < columns[row].length; i++) add(product, columns[row][i], right, row, values[row][i]);
        return product;
    }

    private static void add(DMatrixRMaj to, int row, DMatrixRMaj from, int other, float weight) {
        var width = to.numCols;
        for (int i = row * width, j = other * width, end = i + width; i < end; i++, j++)
            to.data[i] += weight * from.data[j];
    }
}
