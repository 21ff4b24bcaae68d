package fr.concertations.opinion;

/**
 * How much nearer points are to their own cluster than to the next one, from −1 to 1 (Rousseeuw, 1987): the mean of
 * (b − a) / max(a, b), a the mean distance to the others of its cluster, b the least mean distance to another cluster; 0 for
 * a point alone in its cluster. Every point counts once.
 */
final class Silhouette {
    private Silhouette() {}

    /** A distance between two things by their numbers. */
    @FunctionalInterface
    interface Distance {
        double between(int one, int other);
    }

    static double of(Points points, int[] label) {
        return of(label, (one, other) -> Math.sqrt(points.squaredDistance(one, other)));
    }

    static double of(int[] label, Distance distance) {
        var sum = 0.0;
        for (int at = 0; at < label.length; at++) sum += at(at, label, distance);
        return label.length == 0 ? 0 : sum / label.length;
    }

    static double at(int at, int[] label, Distance distance) {
        var clusters = 0;
        for (var one : label) clusters = Math.max(clusters, one + 1);
        var sums = new double[clusters];
        var sizes = new int[clusters];
        for (int other = 0; other < label.length; other++)
            if (other != at) {
                sums[label[other]] += distance.between(at, other);
                sizes[label[other]]++;
            }
        if (sizes[label[at]] == 0) return 0;
        var own = sums[label[at]] / sizes[label[at]];
        var next = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster < clusters; cluster++)
            if (cluster != label[at] && sizes[cluster] > 0) next = Math.min(next, sums[cluster] / sizes[cluster]);
        var most = Math.max(own, next);
        return next == Double.POSITIVE_INFINITY || most == 0 ? 0 : (next - own) / most;
    }
}
