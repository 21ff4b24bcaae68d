package fr.concertations.browser;

/**
 * The EcoIndex of a page, 0 to 100: grade A is above 80. Formula and quantiles of cnumr/ecoindex_reference 1.0.2, checked
 * against the vectors it publishes. Elements are all those of the document once loaded, what is inside an SVG included;
 * a kilobyte is 1000 bytes as they travelled, headers included.
 */
final class EcoIndex {
    static final double GRADE_A = 80;

    private static final double[] ELEMENTS = {
        0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601
    };
    private static final double[] REQUESTS = {
        0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920
    };
    private static final double[] KILOBYTES = {
        0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06,
        2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26
    };

    private EcoIndex() {}

    static double of(int elements, int requests, double kilobytes) {
        return 100 - 5 * (3 * rank(ELEMENTS, elements) + 2 * rank(REQUESTS, requests) + rank(KILOBYTES, kilobytes)) / 6;
    }

    private static double rank(double[] quantiles, double value) {
        for (int i = 1; i < quantiles.length; i++)
            if (value < quantiles[i]) return i - 1 + (value - quantiles[i - 1]) / (quantiles[i] - quantiles[i - 1]);
        return quantiles.length - 1;
    }
}
