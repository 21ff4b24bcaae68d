package fr.concertations.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two tokens that stand one on the other somewhere in our style sheets, and the contrast WCAG 2 asks of them at level AA.
 *
 * @param colour what is seen @param ground what it is seen on
 * @param least {@value #TEXT} for text, {@value #SHAPE} for shapes
 */
public record Pair(String colour, String ground, double least, double contrast) {
    public static final double TEXT = 4.5;
    public static final double SHAPE = 3;
    /** Of {@code .button:hover}. */
    static final double HOVER = 1.08;

    private static final List<String> SOFT = List.of("brand-soft", "accent-soft");
    private static final List<String> GROUNDS = List.of("paper", "surface", "sunken", "brand-soft", "accent-soft");

    public boolean passes() {
        return contrast >= least;
    }

    /** All there are in a scheme. */
    public static List<Pair> of(Scheme scheme, Shades shades) {
        var tokens = new HashMap<>(scheme.ground());
        tokens.putAll(shades.tokens());
        tokens.put("brand:hover", shades.brand().brighter(HOVER));
        var pairs = new ArrayList<Pair>();
        for (var ground : GROUNDS) {
            pairs.add(pair("brand", ground, TEXT, tokens));
            pairs.add(pair("accent", ground, TEXT, tokens));
            pairs.add(pair("focus", ground, SHAPE, tokens));
        }
        for (var soft : SOFT) {
            pairs.add(pair("ink", soft, TEXT, tokens));
            pairs.add(pair("ink-soft", soft, TEXT, tokens));
        }
        pairs.add(pair("brand-ink", "brand", TEXT, tokens));
        pairs.add(pair("brand-ink", "brand:hover", TEXT, tokens));
        return List.copyOf(pairs);
    }

    private static Pair pair(String colour, String ground, double least, Map<String, Rgb> tokens) {
        return new Pair(colour, ground, least, value(tokens, colour).contrast(value(tokens, ground)));
    }

    private static Rgb value(Map<String, Rgb> tokens, String token) {
        return Objects.requireNonNull(tokens.get(token), token);
    }
}
