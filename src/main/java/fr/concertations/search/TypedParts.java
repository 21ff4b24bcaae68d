package fr.concertations.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes what was typed apart: phrases between quotes, the other words, what may be a code. */
final class TypedParts {
    private static final Pattern QUOTES = Pattern.compile("[\"“”«»]");
    private static final Pattern QUOTED = Pattern.compile("[\"“”«»]([^\"“”«»]+)[\"“”«»]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int SHORTEST_CODE = 5;
    private static final int MOST_WORDS = 32;

    private final FrenchAnalysis analysis;

    TypedParts(FrenchAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The words of each part in quotes. */
    List<List<String>> phrases(String typed) {
        return QUOTED.matcher(FrenchAnalysis.composed(typed))
                .results()
                .map(quoted -> analysis.words(quoted.group(1)))
                .filter(phrase -> !phrase.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** What is left without the parts in quotes. */
    static String unquoted(String typed) {
        return QUOTED.matcher(FrenchAnalysis.composed(typed)).replaceAll(" ");
    }

    /** Each once, as many as are looked for. */
    static List<String> distinct(List<String> words) {
        return words.stream().distinct().limit(MOST_WORDS).toList();
    }

    /** The words that choose; the small ones do when there are no others. */
    List<String> telling(List<String> words) {
        var telling = analysis.telling(words);
        return telling.isEmpty() ? words : telling;
    }

    /** The same words, which quotes bind no more. */
    static String unbound(String typed) {
        return QUOTES.matcher(typed).replaceAll(" ");
    }

    /** All that was typed without its spaces (SIREN codes come in three groups), and each group that looks like a code. */
    static Set<String> codes(String typed) {
        var groups = SPACES.split(typed.strip());
        var codes = new LinkedHashSet<String>();
        codes.add(LuceneDocuments.code(String.join("", groups)));
        Stream.of(groups)
                .filter(group ->
                        group.length() >= SHORTEST_CODE && DIGIT.matcher(group).find())
                .limit(MOST_WORDS)
                .map(LuceneDocuments::code)
                .forEach(codes::add);
        return codes;
    }
}
