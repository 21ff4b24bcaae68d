package fr.concertations.opinion;

/** Center by center, sums over the points nearest to it. */
final class ClusterSums {
    private final double[] x;
    private final double[] y;
    private final double[] weight;
    private double inertia;

    ClusterSums(int centers) {
        x = new double[centers];
        y = new double[centers];
        weight = new double[centers];
    }

    void put(int center, double pointX, double pointY, double pointWeight, double squaredDistance) {
        x[center] += pointWeight * pointX;
        y[center] += pointWeight * pointY;
        weight[center] += pointWeight;
        inertia += pointWeight * squaredDistance;
    }

    void add(ClusterSums other) {
        for (int center = 0; center < x.length; center++) {
            x[center] += other.x[center];
            y[center] += other.y[center];
            weight[center] += other.weight[center];
        }
        inertia += other.inertia;
    }

    double inertia() {
        return inertia;
    }

    /** Puts each center in the middle of its points; one without points stays. @return the square of the longest way */
    double moved(double[] centersX, double[] centersY) {
        var longest = 0.0;
        for (int center = 0; center < x.length; center++) {
            if (weight[center] == 0) continue;
            var dx = x[center] / weight[center] - centersX[center];
            var dy = y[center] / weight[center] - centersY[center];
            longest = Math.max(longest, dx * dx + dy * dy);
            centersX[center] = x[center] / weight[center];
            centersY[center] = y[center] / weight[center];
        }
        return longest;
    }
}
