package fr.concertations.opinion;

/** What the method of Lanczos does to vectors, always in the same order. */
final class Vectors {
    private Vectors() {}

    /** In four sums, always the same ones: processors add them side by side. */
    static double dot(double[] one, double[] other) {
        double a = 0, b = 0, c = 0, d = 0;
        var at = 0;
        for (; at + 3 < one.length; at += 4) {
            a += one[at] * other[at];
            b += one[at + 1] * other[at + 1];
            c += one[at + 2] * other[at + 2];
            d += one[at + 3] * other[at + 3];
        }
        for (; at < one.length; at++) a += one[at] * other[at];
        return (a + b) + (c + d);
    }

    static void add(double[] to, double[] vector, double factor) {
        for (int at = 0; at < to.length; at++) to[at] += factor * vector[at];
    }

    static double[] scaled(double[] vector, double factor) {
        var scaled = new double[vector.length];
        for (int at = 0; at < vector.length; at++) scaled[at] = factor * vector[at];
        return scaled;
    }

    static double length(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }
}
