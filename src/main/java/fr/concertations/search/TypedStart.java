package fr.concertations.search;

import fr.concertations.kernel.Slug;
import fr.concertations.kernel.TypedLine;
import java.util.List;
import java.util.Optional;

/**
 * A question being typed: whole words, then the beginning of one.
 *
 * @param folded all of it, lower case and without accents
 * @param words the telling ones before the last, as index terms
 * @param last the beginning of a word, folded
 */
record TypedStart(String folded, List<String> words, String last) {
    private static final int LONGEST = 100;
    private static final int LONGEST_WORD = 40;
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 2;

    /** Empty when it is too short to tell anything. */
    static Optional<TypedStart> of(String typed, FrenchAnalysis analysis) {
        var folded = Slug.folded(TypedLine.of(typed, LONGEST));
        var cut = folded.lastIndexOf(' ');
        var last = folded.substring(cut + 1);
        if (last.isEmpty() || last.length() > LONGEST_WORD || folded.length() < SHORTEST) return Optional.empty();
        var words = analysis.words(folded.substring(0, Math.max(cut, 0))).stream()
                .filter(word -> !analysis.isSmall(word))
                .limit(MOST_WORDS)
                .toList();
        return Optional.of(new TypedStart(folded, words, last));
    }

    /** Whether every word typed begins one of these. */
    boolean begins(String name) {
        var names = List.of(Slug.folded(name).split(" "));
        return List.of(folded.split(" ")).stream()
                .allMatch(typed -> names.stream().anyMatch(part -> part.startsWith(typed)));
    }
}
