package fr.concertations.search;

import fr.concertations.search.FacetValue.Spell;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A facet value with its label in one word of the index, so that counting needs no look-up elsewhere. */
final class FacetCoding {
    private static final String SEPARATOR = "\u001F";
    private static final Pattern PARTS = Pattern.compile(SEPARATOR);
    private static final String TRANSLATED = "t";
    private static final String NAMED = "n";
    private static final int LONGEST_LABEL = 300;
    private static final int PLAIN = 3;

    private FacetCoding() {}

    static String encode(FacetValue value) {
        var label = value.label().length() <= LONGEST_LABEL
                ? value.label()
                : value.label().substring(0, LONGEST_LABEL);
        return String.join(
                SEPARATOR,
                value.value(),
                value.translated() ? TRANSLATED : NAMED,
                label.replace(SEPARATOR, " "),
                encode(value.spell()));
    }

    static FacetValue decode(String coded) {
        var parts = PARTS.split(coded, -1);
        return new FacetValue(
                parts[0], parts[2], parts[1].equals(TRANSLATED), parts[PLAIN].isEmpty() ? null : spell(parts[PLAIN]));
    }

    private static String encode(@Nullable Spell spell) {
        return spell == null ? "" : spell.from() + " " + spell.to();
    }

    private static Spell spell(String coded) {
        var space = coded.indexOf(' ');
        return new Spell(Long.parseLong(coded.substring(0, space)), Long.parseLong(coded.substring(space + 1)));
    }
}
