package fr.concertations.opinion;

/** Centers in the order of x: from a point one looks left and right until x alone is too far. */
final class NearestCenters {
    private final int[] order;
    private final int[] rank;
    private final double[] x;
    private final double[] y;

    NearestCenters(double[] centersX, double[] centersY) {
        x = new double[centersX.length];
        y = new double[centersX.length];
        order = new int[centersX.length];
        rank = new int[centersX.length];
        for (int center = 0; center < order.length; center++) {
            var place = center;
            for (; place > 0 && isAfter(place - 1, centersX[center], centersY[center]); place--) {
                x[place] = x[place - 1];
                y[place] = y[place - 1];
                order[place] = order[place - 1];
            }
            x[place] = centersX[center];
            y[place] = centersY[center];
            order[place] = center;
        }
        for (int place = 0; place < order.length; place++) rank[order[place]] = place;
    }

    private boolean isAfter(int place, double otherX, double otherY) {
        return x[place] > otherX || x[place] == otherX && y[place] > otherY;
    }

    /**
     * Labels the points from one to another with their nearest center, and adds them to its sums. Of centers as near as each
     * other, the one it had.
     *
     * @param label of each point so far: the nearer that center, the shorter the search
     */
    void assign(Points points, int from, int to, int[] label, ClusterSums sums) {
        var right = 0;
        for (int point = from; point < to; point++) {
            var px = points.x()[point];
            var py = points.y()[point];
            while (right < x.length && x[right] < px) right++;
            var nearest = rank[label[point]];
            var least = square(px - x[nearest]) + square(py - y[nearest]);
            for (int at = right - 1; at >= 0 && square(px - x[at]) < least; at--) {
                var distance = square(px - x[at]) + square(py - y[at]);
                if (distance < least) {
                    least = distance;
                    nearest = at;
                }
            }
            for (int at = right; at < x.length && square(px - x[at]) < least; at++) {
                var distance = square(px - x[at]) + square(py - y[at]);
                if (distance < least) {
                    least = distance;
                    nearest = at;
                }
            }
            label[point] = order[nearest];
            sums.put(order[nearest], px, py, points.weight()[point], least);
        }
    }

    private static double square(double number) {
        return number * number;
    }
}
