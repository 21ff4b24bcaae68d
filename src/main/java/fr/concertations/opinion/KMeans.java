package fr.concertations.opinion;

import java.util.Arrays;

/**
 * Weighted k-means in the plane (Lloyd), from the best of several starts drawn from a seed, each far from the others with
 * the odds of k-means++ (Arthur and Vassilvitskii, SODA 2007).
 */
final class KMeans {
    private static final int POINTS_OF_A_PIECE = 8_192;

    private final Points points;
    private final int rounds;
    private final double still;
    private final Workers workers;
    private final int pieces;

    /** @param rounds at most @param still it stops once no center moves that far */
    KMeans(Points points, int rounds, double still, Workers workers) {
        this.points = points;
        this.rounds = rounds;
        this.still = still;
        this.workers = workers;
        pieces = Math.max(1, points.size() / POINTS_OF_A_PIECE);
    }

    /**
     * The clusters nearest to their points of all starts; fewer than k when no start could keep k. Several starts go on side
     * by side, one alone cuts its points in pieces.
     */
    Clusters best(int k, int starts, long seed) {
        if (starts < 1) throw new IllegalArgumentException("not one start");
        var found = new Clusters[starts];
        var within = starts == 1 ? workers : Workers.ALONE;
        workers.run(
                starts,
                start -> found[start] =
                        from(spread(k, new Draws(seed, k, start)), within).withoutEmpty());
        var best = found[0];
        for (var clusters : found)
            if (clusters.size() > best.size() || clusters.size() == best.size() && clusters.inertia() < best.inertia())
                best = clusters;
        return best;
    }

    /** Some of the points, as numbers, each drawn in proportion to weight · squared distance to those already drawn. */
    private int[] spread(int k, Draws draws) {
        var far = points.weight().clone();
        var chosen = new int[Math.min(k, points.size())];
        for (int number = 0; number < chosen.length; number++) {
            var point = drawn(far, draws);
            if (point < 0) return Arrays.copyOf(chosen, number);
            chosen[number] = point;
            if (number == 0) Arrays.fill(far, Double.POSITIVE_INFINITY);
            approach(far, points.x()[point], points.y()[point]);
        }
        return chosen;
    }

    /** What one more center at (x, y) leaves of each weight · squared distance. */
    private void approach(double[] far, double x, double y) {
        var allX = points.x();
        var allY = points.y();
        var weight = points.weight();
        for (int at = 0; at < far.length; at++) {
            var dx = allX[at] - x;
            var dy = allY[at] - y;
            far[at] = Math.min(far[at], weight[at] * (dx * dx + dy * dy));
        }
    }

    /** @return −1 when all odds are 0 */
    private static int drawn(double[] odds, Draws draws) {
        var total = 0.0;
        for (var one : odds) total += one;
        var left = draws.unit() * total;
        var last = -1;
        for (int at = 0; at < odds.length; at++) {
            if (odds[at] <= 0) continue;
            last = at;
            left -= odds[at];
            if (left < 0) break;
        }
        return last;
    }

    private Clusters from(int[] start, Workers within) {
        var x = Arrays.stream(start).mapToDouble(point -> points.x()[point]).toArray();
        var y = Arrays.stream(start).mapToDouble(point -> points.y()[point]).toArray();
        var label = new int[points.size()];
        for (int round = 0; round < rounds; round++) {
            if (assigned(x, y, label, within).moved(x, y) <= still * still) break;
        }
        return new Clusters(x, y, label, assigned(x, y, label, within).inertia());
    }

    /** Puts each point with its nearest center. */
    private ClusterSums assigned(double[] x, double[] y, int[] label, Workers within) {
        var search = new NearestCenters(x, y);
        var parts = new ClusterSums[pieces];
        within.run(pieces, piece -> {
            var from = (int) ((long) points.size() * piece / pieces);
            var to = (int) ((long) points.size() * (piece + 1) / pieces);
            parts[piece] = new ClusterSums(x.length);
            search.assign(points, from, to, label, parts[piece]);
        });
        for (int piece = 1; piece < pieces; piece++) parts[0].add(parts[piece]);
        return parts[0];
    }
}
