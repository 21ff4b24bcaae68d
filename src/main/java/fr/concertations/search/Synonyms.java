package fr.concertations.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Expressions that say the same thing: what was typed is looked for in the other ways too, whatever small words are in it. */
final class Synonyms {
    static final Synonyms NONE = new Synonyms(List.of(), new FrenchAnalysis());

    private final FrenchAnalysis analysis;
    /** Telling words to all the words of what says the same. */
    private final Map<List<String>, Set<List<String>>> others = new HashMap<>();

    private final int longest;

    /** @param groups of words or phrases, in each of which any says what the others say */
    Synonyms(List<List<String>> groups, FrenchAnalysis analysis) {
        this.analysis = analysis;
        for (var group : groups) {
            var ways = new LinkedHashMap<List<String>, List<String>>();
            group.stream().map(analysis::words).forEach(words -> ways.putIfAbsent(analysis.telling(words), words));
            ways.remove(List.of());
            ways.keySet()
                    .forEach(way -> ways.forEach((key, other) -> {
                        if (!key.equals(way))
                            others.computeIfAbsent(way, none -> new LinkedHashSet<>())
                                    .add(other);
                    }));
        }
        longest = others.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /** The telling words of a part of what was typed, and what else says it. */
    record Found(List<String> typed, Set<List<String>> others) {}

    /** From left to right, the longest expressions first; none overlap, small words count for nothing. @param typed in order */
    List<Found> in(List<String> typed) {
        var words = analysis.telling(typed);
        var found = new ArrayList<Found>();
        for (var from = 0; from < words.size(); from++)
            for (var to = Math.min(words.size(), from + longest); to > from; to--) {
                var part = words.subList(from, to);
                var known = others.get(part);
                if (known == null) continue;
                found.add(new Found(List.copyOf(part), known));
                from = to - 1;
                break;
            }
        return found;
    }
}
