package fr.concertations.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Expressions that say the same thing: what was typed is looked for in the other ways too. */
final class Synonyms {
    static final Synonyms NONE = new Synonyms(List.of(), new FrenchAnalysis());

    private final Map<List<String>, Set<List<String>>> others = new HashMap<>();
    private final int longest;

    /** @param groups of words or phrases, in each of which any says what the others say */
    Synonyms(List<List<String>> groups, FrenchAnalysis analysis) {
        for (var group : groups) {
            var ways = new LinkedHashSet<>(group.stream()
                    .map(analysis::words)
                    .filter(words -> !words.isEmpty())
                    .toList());
            for (var way : ways)
                for (var other : ways)
                    if (!other.equals(way))
                        others.computeIfAbsent(way, key -> new LinkedHashSet<>())
                                .add(other);
        }
        longest = others.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /** Part of what was typed, and what else says it. */
    record Found(List<String> typed, Set<List<String>> others) {}

    /** From left to right, the longest expressions first; none overlap. @param words in the order they were typed */
    List<Found> in(List<String> words) {
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
