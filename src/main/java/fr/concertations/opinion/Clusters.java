package fr.concertations.opinion;

import java.util.Arrays;

/**
 * Points put together around centers.
 *
 * @param label the center of each point, always the nearest one
 * @param inertia the sum over points of weight · squared distance to their center
 */
record Clusters(double[] x, double[] y, int[] label, double inertia) {
    int size() {
        return x.length;
    }

    /** Without the centers that no point is nearest to. */
    Clusters withoutEmpty() {
        var used = new boolean[size()];
        for (var one : label) used[one] = true;
        var place = new int[size()];
        var number = 0;
        for (int center = 0; center < place.length; center++) if (used[center]) place[center] = number++;
        if (number == size()) return this;
        var keptX = new double[number];
        var keptY = new double[number];
        for (int center = 0; center < place.length; center++)
            if (used[center]) {
                keptX[place[center]] = x[center];
                keptY[place[center]] = y[center];
            }
        return new Clusters(
                keptX, keptY, Arrays.stream(label).map(one -> place[one]).toArray(), inertia);
    }
}
