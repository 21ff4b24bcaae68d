package fr.concertations.territory;

/** What can be said of a colour somebody typed. */
public sealed interface ColourCheck {
    record None() implements ColourCheck {}

    record Unknown() implements ColourCheck {}

    record Readable(Rgb colour) implements ColourCheck {}

    /** @param contrast on the darkest of our light pages @param nearest the colour most like it that can be read there */
    record TooLight(Rgb colour, double contrast, Rgb nearest) implements ColourCheck {}

    static ColourCheck of(String typed) {
        if (typed.isBlank()) return new None();
        return Rgb.parse(typed).map(ColourCheck::of).orElseGet(Unknown::new);
    }

    private static ColourCheck of(Rgb colour) {
        return Legible.test(colour)
                ? new Readable(colour)
                : new TooLight(colour, Scheme.LIGHT.leastContrast(colour), Legible.nearest(colour));
    }
}
