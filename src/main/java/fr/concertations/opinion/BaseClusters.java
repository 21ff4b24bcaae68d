package fr.concertations.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The people placed, summed up in a hundred points at most, so that finding groups costs the same however many they are.
 *
 * @param centers each as heavy as it has people
 * @param of the point of each person, −1 for who is not placed
 */
record BaseClusters(Points centers, int[] of) {
    private static final int MOST = 100;
    private static final int ROUNDS = 100;
    private static final double STILL = 0.01;

    static BaseClusters of(Positions positions, boolean[] placed, OpinionSettings settings, Workers workers) {
        var people = IntStream.range(0, placed.length)
                .filter(person -> placed[person])
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(positions::x).thenComparingDouble(positions::y))
                .mapToInt(Integer::intValue)
                .toArray();
        var x = Arrays.stream(people).mapToDouble(positions::x).toArray();
        var y = Arrays.stream(people).mapToDouble(positions::y).toArray();
        var weight = new double[people.length];
        Arrays.fill(weight, 1);
        var points = new Points(x, y, weight);
        var label = distinct(points);
        if (people.length > 0 && label[label.length - 1] >= MOST)
            label = new KMeans(points, ROUNDS, STILL, workers)
                    .best(MOST, settings.baseStarts(people.length), settings.seed())
                    .label();
        return gathered(points, label, people, placed.length);
    }

    /** One number for each different point, in order. */
    private static int[] distinct(Points points) {
        var label = new int[points.size()];
        for (int at = 1; at < label.length; at++)
            label[at] = label[at - 1] + (points.squaredDistance(at - 1, at) > 0 ? 1 : 0);
        return label;
    }

    private static BaseClusters gathered(Points points, int[] label, int[] people, int everybody) {
        var size = Arrays.stream(label).max().orElse(-1) + 1;
        var x = new double[size];
        var y = new double[size];
        var weight = new double[size];
        for (int at = 0; at < label.length; at++) {
            x[label[at]] += points.x()[at];
            y[label[at]] += points.y()[at];
            weight[label[at]]++;
        }
        for (int cluster = 0; cluster < size; cluster++) {
            x[cluster] /= weight[cluster];
            y[cluster] /= weight[cluster];
        }
        var order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(cluster -> x[cluster])
                        .thenComparingDouble(cluster -> y[cluster]))
                .mapToInt(Integer::intValue)
                .toArray();
        var rank = new int[size];
        for (int place = 0; place < size; place++) rank[order[place]] = place;
        var of = new int[everybody];
        Arrays.fill(of, -1);
        for (int at = 0; at < people.length; at++) of[people[at]] = rank[label[at]];
        return new BaseClusters(new Points(inOrder(x, order), inOrder(y, order), inOrder(weight, order)), of);
    }

    private static double[] inOrder(double[] values, int[] order) {
        return Arrays.stream(order).mapToDouble(at -> values[at]).toArray();
    }
}
