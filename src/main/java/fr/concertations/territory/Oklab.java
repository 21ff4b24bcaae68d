package fr.concertations.territory;

/**
 * A colour where equal distances look equally different.
 *
 * @param lightness from 0 to 1
 * @see <a href="https://bottosson.github.io/posts/oklab/">Björn Ottosson, A perceptual color space for image processing</a>,
 *     whose matrices these are, as taken up by
 *     <a href="https://www.w3.org/TR/css-color-4/#ok-lab">CSS Color 4</a>
 */
record Oklab(double lightness, double a, double b) {
    static Oklab of(Rgb colour) {
        return of(Rgb.linear(colour.red()), Rgb.linear(colour.green()), Rgb.linear(colour.blue()));
    }

    /** From the light of each channel, 0 to 1. */
    static Oklab of(double red, double green, double blue) {
        var l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        var m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        var s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** Light of red, green and blue; outside 0 to 1 when no screen shows it. */
    double[] light() {
        var l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        var m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        var s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    /** ΔE OK: about 0.02 is the least one sees. */
    double distance(Oklab other) {
        return Math.sqrt(square(lightness - other.lightness) + square(a - other.a) + square(b - other.b));
    }

    private static double square(double x) {
        return x * x;
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
