package fr.concertations.territory;

/**
 * The same as {@link Oklab}, told by lightness, chroma and hue, so that shades of one colour keep its hue.
 *
 * @param hue in radians
 * @see <a href="https://www.w3.org/TR/css-color-4/#ok-lab">CSS Color 4, OKLCH</a>
 */
record Oklch(double lightness, double chroma, double hue) {
    private static final double HARDLY_OUTSIDE = 1e-4;
    private static final int HALVINGS = 20;

    static Oklch of(Rgb colour) {
        var lab = Oklab.of(colour);
        return new Oklch(lab.lightness(), Math.hypot(lab.a(), lab.b()), Math.atan2(lab.b(), lab.a()));
    }

    /** Another shade of the hue. */
    Rgb shade(double lightness, double mostChroma) {
        return new Oklch(lightness, Math.min(chroma, mostChroma), hue).rgb();
    }

    Oklch opposite() {
        return new Oklch(lightness, chroma, hue + Math.PI);
    }

    /** As a screen can show it: the chroma gives way, as CSS Color 4 advises, lightness and hue stay. */
    Rgb rgb() {
        if (fits(light(chroma))) return rounded(light(chroma));
        var in = 0.0;
        var out = chroma;
        for (var i = 0; i < HALVINGS; i++) {
            var middle = (in + out) / 2;
            if (fits(light(middle))) in = middle;
            else out = middle;
        }
        return rounded(light(in));
    }

    private double[] light(double chroma) {
        return new Oklab(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)).light();
    }

    private static boolean fits(double[] light) {
        for (var channel : light) if (channel < -HARDLY_OUTSIDE || channel > 1 + HARDLY_OUTSIDE) return false;
        return true;
    }

    private static Rgb rounded(double[] light) {
        return new Rgb(channel(light[0]), channel(light[1]), channel(light[2]));
    }

    private static int channel(double light) {
        var held = Math.clamp(light, 0.0, 1.0);
        var channel = held <= 0.0031308 ? 12.92 * held : 1.055 * Math.pow(held, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * channel);
    }
}
