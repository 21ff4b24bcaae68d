package fr.concertations.territory;

import fr.concertations.kernel.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed to name a place, taken apart: a code, or words of a name and perhaps the beginning of a postcode.
 *
 * @param code as it stands in the directory: {@code 35238}, {@code 2A004}, {@code COM-35238}
 * @param words of the name, folded like the names of the directory, abbreviations opened
 * @param prefixes digits beside the name, each the beginning of a postcode or of a code
 */
record TypedPlace(String code, List<String> words, List<String> prefixes) {
    private static final Pattern CODE = Pattern.compile("[0-9]+|2[AB]([0-9]{3})?|(COM|EPCI|DEP|REG|OM|DEMO)-[0-9AB]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+|2[ab][0-9]*");
    private static final Map<String, String> ABBREVIATIONS = Map.of("st", "saint", "ste", "sainte");
    private static final int LONGEST = 100;

    static TypedPlace of(String typed) {
        var start = typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        var parts = Arrays.stream(Slug.folded(start).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return new TypedPlace(
                start.replaceAll("[\\s\u00A0\u202F]", "").toUpperCase(Locale.ROOT),
                parts.stream()
                        .filter(DIGITS.asMatchPredicate().negate())
                        .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                        .toList(),
                parts.stream().filter(DIGITS.asMatchPredicate()).toList());
    }

    boolean isEmpty() {
        return words.isEmpty() && prefixes.isEmpty();
    }

    boolean isCode() {
        return words.isEmpty() || CODE.matcher(code).matches();
    }

    String name() {
        return String.join(" ", words);
    }

    /** Every word whole, for {@code to_tsquery}. */
    String wholeWords() {
        return String.join(" & ", words);
    }

    /** Every word or only its beginning, for {@code to_tsquery}. */
    String beginnings() {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }
}
