package fr.concertations.territory;

import java.util.List;

/**
 * Whether a colour can be read on our light pages, and which one to take instead: the nearest in OKLab among all a screen
 * shows. The dark scheme refuses none, since its shades are computed.
 */
final class Legible {
    private static final int CHANNEL = 256;
    private static final double LEAST_GROUND =
            Scheme.LIGHT.pages().stream().mapToDouble(Rgb::luminance).min().orElseThrow();
    /** At equal contrast on the darkest page, luminance alone decides. */
    private static final double MOST_LUMINANCE = (LEAST_GROUND + 0.05) / Pair.TEXT - 0.05;

    private Legible() {}

    static boolean test(Rgb colour) {
        return Scheme.LIGHT.leastContrast(colour) >= Pair.TEXT;
    }

    /**
     * For each red and blue, the nearest green is the wanted one or, where that is too light, the lightest that can be
     * read: 65 536 colours to compare instead of 16 million.
     */
    static Rgb nearest(Rgb wanted) {
        if (test(wanted)) return wanted;
        var from = Oklab.of(wanted);
        var best = new Rgb(0, 0, 0);
        var least = Double.MAX_VALUE;
        for (var red = 0; red < CHANNEL; red++)
            for (var blue = 0; blue < CHANNEL; blue++) {
                var lightest = lightestGreen(red, blue);
                if (lightest < 0) continue;
                for (int green : List.of(lightest, Math.min(lightest, wanted.green()))) {
                    var distance = from.distance(Oklab.of(Rgb.linear(red), Rgb.linear(green), Rgb.linear(blue)));
                    if (distance < least) {
                        least = distance;
                        best = new Rgb(red, green, blue);
                    }
                }
            }
        return best;
    }

    /** @return under 0 when red and blue alone are too light */
    private static int lightestGreen(int red, int blue) {
        var low = -1;
        var high = CHANNEL - 1;
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (new Rgb(red, middle, blue).luminance() <= MOST_LUMINANCE) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
