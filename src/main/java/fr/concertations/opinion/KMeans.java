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

    /** The clusters nearest to their points of all starts; fewer than k when no start could keep k. */
    Clusters best(int k, int starts, long seed) {
        Clusters best = null;
        for (int start = 0; start < starts; start++) {
            var clusters = from(spread(k, new Draws(seed, k, start))).withoutEmpty();
            if (best == null
                    || clusters.size() > best.size()
                    || clusters.size() == best.size() && clusters.inertia() < best.inertia()) best = clusters;
        }
        if (best == null) throw new IllegalArgumentException("not one start");
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
            for (int at = 0; at < far.length; at++) {
                var distance = points.weight()[at] * points.squaredDistance(at, point);
                far[at] = number == 0 ? distance : Math.min(far[at], distance);
            }
        }
        return chosen;
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

    private Clusters from(int[] start) {
        var x = Arrays.stream(start).mapToDouble(point -> points.x()[point]).toArray();
        var y = Arrays.stream(start).mapToDouble(point -> points.y()[point]).toArray();
        var label = new int[points.size()];
        for (int round = 0; round < rounds; round++) {
            if (assigned(x, y, label).moved(x, y) <= still * still) break;
        }
        return new Clusters(x, y, label, assigned(x, y, label).inertia());
    }

    /** Puts each point with its nearest center. */
    private ClusterSums assigned(double[] x, double[] y, int[] label) {
        var search = new NearestCenters(x, y);
        var parts = new ClusterSums[pieces];
        workers.run(pieces, piece -> {
            var from = (int) ((long) points.size() * piece / pieces);
            var to = (int) ((long) points.size() * (piece + 1) / pieces);
            parts[piece] = new ClusterSums(x.length);
            search.assign(points, from, to, label, parts[piece]);
        });
        for (int piece = 1; piece < pieces; piece++) parts[0].add(parts[piece]);
        return parts[0];
    }
}
