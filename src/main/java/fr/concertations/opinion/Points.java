package fr.concertations.opinion;

/** Weighted points of the plane, in the order of x then y. */
record Points(double[] x, double[] y, double[] weight) {
    int size() {
        return x.length;
    }

    double squaredDistance(int one, int other) {
        var dx = x[one] - x[other];
        var dy = y[one] - y[other];
        return dx * dx + dy * dy;
    }
}
