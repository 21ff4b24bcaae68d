package fr.concertations.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small values known beforehand, each part alone. */
class KnownValuesTests {
    private static final double[][] DISTANCES = {{0, 1, 3, 4}, {1, 0, 3, 4}, {3, 3, 0, 2}, {4, 4, 2, 0}};

    @Test
    void silhouettes() {
        int[] label = {0, 0, 1, 1};
        Silhouette.Distance distance = (one, other) -> DISTANCES[one][other];
        assertThat(Silhouette.at(0, label, distance)).isCloseTo(0.71428, within(1e-5));
        assertThat(Silhouette.of(label, distance)).isCloseTo(0.5654, within(1e-4));
        assertThat(Silhouette.at(3, new int[] {0, 0, 0, 1}, distance)).isZero();
        assertThat(Silhouette.of(new int[] {0, 0, 0, 0}, distance)).isZero();
        assertThat(Silhouette.of(new int[0], distance)).isZero();
    }

    @Test
    void twoProportions() {
        assertThat(Proportions.above(15, 56, 24, 71)).isCloseTo(-1.518, within(0.01));
        assertThat(Proportions.above(3, 5, 3, 5)).as("everybody").isZero();
        assertThat(Proportions.aboveHalf(0, 0)).isEqualTo(1);
        assertThat(Proportions.share(0, 0)).isEqualTo(0.5);
    }

    /** Known after the first round and two more from (1, 1, 1), still far from the limit, which is what is looked for here. */
    @Test
    void theLeadingDirection() {
        double[][] rows = {{1, 0, 0}, {-1, 1, .1}, {0, 1, .1}, {0, 1, -.1}};
        var known = rounds(rows, 3);
        assertThat(known[0]).isCloseTo(-0.34217, within(1e-4));
        assertThat(known[1]).isCloseTo(0.93906, within(1e-4));
        assertThat(known[2]).isCloseTo(0.032633, within(1e-6));
        var pairs = new Lanczos(vector -> gram(rows, vector), new boolean[] {true, true, true}).twoLargest();
        var leading = pairs.vectors()[0];
        var limit = rounds(rows, 200);
        for (int at = 0; at < 3; at++)
            assertThat(Math.signum(leading[1]) * leading[at]).isCloseTo(limit[at], within(1e-12));
    }

    private static double[] rounds(double[][] rows, int number) {
        double[] vector = {1, 1, 1};
        for (int round = 0; round < number; round++) {
            vector = gram(rows, vector);
            var length = Math.sqrt(DoubleStream.of(vector).map(one -> one * one).sum());
            vector = DoubleStream.of(vector).map(one -> one / length).toArray();
        }
        return vector;
    }

    private static double[] gram(double[][] rows, double[] vector) {
        var image = new double[vector.length];
        for (var row : rows) {
            var along = 0.0;
            for (int at = 0; at < row.length; at++) along += row[at] * vector[at];
            for (int at = 0; at < row.length; at++) image[at] += along * row[at];
        }
        return image;
    }

    /** The same two axes as a dense decomposition of all of them, where all dimensions are gone through and where not. */
    @ParameterizedTest
    @CsvSource({"1, 40, 12", "2, 300, 50", "3, 200, 64", "4, 200, 65", "5, 400, 150", "6, 80, 200", "7, 900, 120"})
    void axesAreThoseOfADenseDecomposition(long seed, int participants, int statements) {
        var table = new RandomVotes(seed, participants, statements).table();
        var counts = StatementCounts.of(table);
        var size = table.statements().size();
        var gram = new DMatrixRMaj(size, size);
        for (int person = 0; person < table.participants().size(); person++)
            for (int one = table.start(person); one < table.start(person + 1); one++)
                for (int other = table.start(person); other < table.start(person + 1); other++)
                    gram.add(
                            table.statement(one),
                            table.statement(other),
                            centered(table, counts, one) * centered(table, counts, other));
        var eigen = DecompositionFactory_DDRM.eig(size, true, true);
        assertThat(eigen.decompose(gram)).isTrue();
        var axes = new OpinionEngine(OpinionSettings.standard())
                .compute(table, OpinionState.none())
                .axes();
        var trace = 0.0;
        for (int at = 0; at < size; at++) trace += eigen.getEigenvalue(at).real;
        var taken = -1;
        for (int axis = 0; axis < 2; axis++) {
            var best = -1;
            for (int at = 0; at < size; at++)
                if (at != taken && (best < 0 || eigen.getEigenvalue(at).real > eigen.getEigenvalue(best).real))
                    best = at;
            taken = best;
            assertThat(axes.explained(axis)).isCloseTo(eigen.getEigenvalue(best).real / trace, within(1e-12));
            var along = 0.0;
            for (int at = 0; at < size; at++)
                along += axes.component(axis, at) * eigen.getEigenVector(best).get(at);
            for (int at = 0; at < size; at++)
                assertThat(axes.component(axis, at))
                        .isCloseTo(
                                Math.signum(along) * eigen.getEigenVector(best).get(at), within(1e-9));
        }
    }

    private static double centered(VoteTable table, StatementCounts counts, int cell) {
        var statement = table.statement(cell);
        if (table.isLeftOut(statement)) return 0;
        return table.vote(cell)
                - (double) (counts.agree(statement) - counts.disagree(statement)) / counts.seen(statement);
    }

    @Test
    void threeClustersOfTwoDifferentPointsAreTwo() {
        var points = new Points(new double[] {1, 1, 4}, new double[] {2, 2, 3}, new double[] {1, 1, 1});
        var clusters = new KMeans(points, 20, 0, new Workers(1)).best(3, 5, 1);
        assertThat(clusters.size()).isEqualTo(2);
        assertThat(clusters.label()[0]).isEqualTo(clusters.label()[1]).isNotEqualTo(clusters.label()[2]);
        assertThat(clusters.inertia()).isZero();
    }

    @Test
    void theNumberOfGroupsFollowsOnceTheSameCameOutFourTimesInARow() {
        var number = GroupNumber.NONE.next(2, 5);
        assertThat(number.shown()).isEqualTo(2);
        for (int time = 0; time < 3; time++) number = number.next(3, 5);
        assertThat(number.shown()).isEqualTo(2);
        assertThat(number.next(4, 5).shown()).isEqualTo(2);
        assertThat(number.next(4, 5).next(3, 5).next(3, 5).next(3, 5).shown()).isEqualTo(2);
        assertThat(number.next(3, 5).shown()).isEqualTo(3);
        assertThat(new GroupNumber(5, 5, 9).next(3, 4).shown())
                .as("five cannot be made any more")
                .isEqualTo(3);
    }

    @Test
    void aGroupKeepsItsNumber() {
        var people = RandomVotes.numbers(9);
        var before = Map.of("0", 1, "1", 1, "2", 1, "3", 0, "4", 0, "5", 0);
        var after = GroupLabels.ordered(people, new int[] {2, 2, 0, 0, 0, 0, 1, 1, -1}, 3, before);
        assertThat(after.names()).containsExactly("0", "1", "2");
        assertThat(after.members(0)).containsExactly(2, 3, 4, 5);
        assertThat(after.members(1)).containsExactly(0, 1);
        assertThat(after.members(2)).containsExactly(6, 7);
        assertThat(after.of(8)).isEqualTo(-1);
        var first = GroupLabels.ordered(people, new int[] {1, 0, 0, 0, 1, 0, 0, 0, 0}, 2, Map.of());
        assertThat(first.members(1)).as("the largest first").containsExactly(0, 4);
    }

    @Test
    void idsAreOrderedByNumberThenAsText() {
        assertThat(Stream.of("b", "10", "9", "99999999999999999999", "a", "007", "", "-1")
                        .sorted(IdOrder.BY_ID))
                .containsExactly("007", "9", "10", "99999999999999999999", "", "-1", "a", "b");
    }
}
