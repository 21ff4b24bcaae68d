package fr.concertations.search;

import java.util.ArrayList;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * The leading left singular vectors of a sparse matrix, found by random projection and power iterations (Halko,
 * Martinsson and Tropp, 2011, algorithms 4.4 and 5.1). The same matrix gives the same result.
 */
final class Factors {
    private static final int OVERSAMPLING = 16;
    static final int WIDTH = Meanings.DIMENSIONS + OVERSAMPLING;
    private static final int POWER_ITERATIONS = 3;

    private Factors() {}

    /**
     * @param spread power of the singular values by which the vectors are multiplied
     * @return rows × {@link Meanings#DIMENSIONS}
     */
    static float[][] of(SparseRows matrix, double spread) {
        var random = new Random(1);
        var start = new DMatrixRMaj(matrix.columns().length, WIDTH);
        for (var i = 0; i < start.data.length; i++) start.data[i] = random.nextGaussian();
        var range = orthogonal(matrix.times(start));
        for (var i = 0; i < POWER_ITERATIONS; i++)
            range = orthogonal(matrix.times(orthogonal(matrix.transposedTimes(range))));
        return leading(range, matrix.transposedTimes(range), spread);
    }

    private static float[][] leading(DMatrixRMaj range, DMatrixRMaj projected, double spread) {
        var gram = new DMatrixRMaj(WIDTH, WIDTH);
        CommonOps_DDRM.multInner(projected, gram);
        var eigen = DecompositionFactory_DDRM.eig(WIDTH, true, true);
        if (!eigen.decompose(gram)) throw new IllegalStateException("no eigenvectors");
        var kept = new ArrayList<Integer>();
        for (var i = 0; i < WIDTH; i++) kept.add(i);
        kept.sort((a, b) -> Double.compare(eigen.getEigenvalue(b).real, eigen.getEigenvalue(a).real));
        var basis = new DMatrixRMaj(WIDTH, Meanings.DIMENSIONS);
        for (var column = 0; column < Meanings.DIMENSIONS; column++) {
            var singular = Math.sqrt(Math.max(eigen.getEigenvalue(kept.get(column)).real, 0));
            var vector = eigen.getEigenVector(kept.get(column));
            for (var i = 0; i < WIDTH; i++) basis.set(i, column, vector.get(i) * Math.pow(singular, spread));
        }
        var found = new DMatrixRMaj(range.numRows, Meanings.DIMENSIONS);
        CommonOps_DDRM.mult(range, basis, found);
        return rows(found);
    }

    private static float[][] rows(DMatrixRMaj matrix) {
        var rows = new float[matrix.numRows][matrix.numCols];
        for (var row = 0; row < matrix.numRows; row++)
            for (var i = 0; i < matrix.numCols; i++) rows[row][i] = (float) matrix.get(row, i);
        return rows;
    }

    private static DMatrixRMaj orthogonal(DMatrixRMaj matrix) {
        var decomposition = DecompositionFactory_DDRM.qr(matrix.numRows, matrix.numCols);
        if (!decomposition.decompose(matrix)) throw new IllegalStateException("no orthogonal basis");
        return decomposition.getQ(null, true);
    }
}
