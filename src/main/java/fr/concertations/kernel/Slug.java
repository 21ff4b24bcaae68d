package fr.concertations.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Titles as addresses, and names as people type them: lower case, without accents. */
public final class Slug {
    private static final int LONGEST = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /** {@code "L’IA à l’école ?"} gives {@code "l-ia-a-l-ecole"}; a title without letters or digits gives {@code "sans-titre"}. */
    public static String of(String title) {
        var words = folded(title).replace(' ', '-');
        var cut =
                words.length() <= LONGEST ? words : words.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "sans-titre" : cut;
    }

    /** Lower case, no accents, œ and æ opened, anything but letters and digits as one space. */
    public static String folded(String text) {
        var open = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        var bare =
                MARKS.matcher(Normalizer.normalize(open, Normalizer.Form.NFD)).replaceAll("");
        return OTHERS.matcher(bare).replaceAll(" ").strip();
    }
}
