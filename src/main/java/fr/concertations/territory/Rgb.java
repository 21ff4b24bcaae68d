package fr.concertations.territory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the screen, eight bits a channel.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio and relative luminance</a>
 */
public record Rgb(int red, int green, int blue) {
    public static final Rgb WHITE = new Rgb(255, 255, 255);
    private static final Pattern HEXADECIMAL = Pattern.compile("#?(?:[0-9a-f]{3}|[0-9a-f]{6})");
    private static final int TOP = 255;
    private static final double[] LINEAR = linear();

    public Rgb {
        if ((red | green | blue) < 0 || Math.max(red, Math.max(green, blue)) > TOP)
            throw new IllegalArgumentException("no colour: " + red + " " + green + " " + blue);
    }

    /** From {@code #0b5351}, {@code 0B5351} or {@code #abc}. */
    public static Optional<Rgb> parse(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        if (!HEXADECIMAL.matcher(text).matches()) return Optional.empty();
        var digits = text.replace("#", "");
        return Optional.of(hex(digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits));
    }

    static Rgb of(String hexadecimal) {
        return hex(hexadecimal.substring(1));
    }

    /** {@code #0b5351}. */
    public String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** From 1 to 21, the same both ways. */
    public double contrast(Rgb other) {
        var one = luminance();
        var two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** From 0, black, to 1, white. */
    double luminance() {
        return 0.2126 * LINEAR[red] + 0.7152 * LINEAR[green] + 0.0722 * LINEAR[blue];
    }

    /** What the CSS filter {@code brightness()} makes of it. */
    Rgb brighter(double by) {
        return new Rgb(brighter(red, by), brighter(green, by), brighter(blue, by));
    }

    /** Light of a channel, from 0 to 1. */
    static double linear(int channel) {
        return LINEAR[channel];
    }

    private static int brighter(int channel, double by) {
        return (int) Math.min(TOP, Math.round(channel * by));
    }

    private static Rgb hex(String digits) {
        var value = Integer.parseInt(digits, 16);
        return new Rgb(value >> 16, value >> 8 & TOP, value & TOP);
    }

    private static double[] linear() {
        var table = new double[TOP + 1];
        for (var i = 0; i <= TOP; i++) {
            var channel = (double) i / TOP;
            table[i] = channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
        }
        return table;
    }
}
