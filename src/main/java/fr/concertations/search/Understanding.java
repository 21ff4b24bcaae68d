package fr.concertations.search;

import fr.concertations.kernel.TypedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a question is understood.
 *
 * @param words those that choose results, as they were typed
 * @param known expressions of the vocabulary found in it
 */
public record Understanding(List<String> words, List<Known> known) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");
    private static final int LONGEST = 300;
    private static final int MOST = 32;

    /** An expression found in the question, and what is looked for as well. */
    public record Known(String expression, List<String> others) {}

    static Understanding of(String question, List<List<String>> groups, Synonyms synonyms, SynonymRules rules) {
        var typed = TypedLine.of(question, LONGEST);
        var words = BETWEEN_WORDS
                .splitAsStream(typed)
                .filter(word -> !rules.telling(word).isEmpty())
                .distinct()
                .limit(MOST);
        return new Understanding(words.toList(), known(synonyms.in(rules.telling(typed)), groups, rules));
    }

    /** Exactly what a search does with it, told in the words of the vocabulary. */
    private static List<Known> known(List<Synonyms.Found> found, List<List<String>> groups, SynonymRules rules) {
        var known = new ArrayList<Known>();
        for (var part : found)
            for (var group : groups)
                for (var expression : group)
                    if (rules.telling(expression).equals(part.typed())) known.add(known(expression, group));
        return List.copyOf(known);
    }

    private static Known known(String expression, List<String> group) {
        return new Known(
                expression,
                group.stream().filter(other -> !other.equals(expression)).toList());
    }
}
