package fr.concertations.opinion;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How far two ways to group the same people agree: 1 when they are the same, about 0 by chance (Hubert and Arabie, 1985). */
final class AdjustedRand {
    private AdjustedRand() {}

    /** Over those who are in both. */
    static double index(Map<String, String> one, Map<String, String> other) {
        var together = new HashMap<Map.Entry<String, String>, Integer>();
        var ones = new HashMap<String, Integer>();
        var others = new HashMap<String, Integer>();
        var people = new HashMap<>(one).keySet();
        people.retainAll(other.keySet());
        for (var person : people) {
            together.merge(Map.entry(one.get(person), other.get(person)), 1, Integer::sum);
            ones.merge(one.get(person), 1, Integer::sum);
            others.merge(other.get(person), 1, Integer::sum);
        }
        var agreed = pairs(together);
        var chance = pairs(ones) * pairs(others) / pairs(Set.of(people.size()));
        return (agreed - chance) / ((pairs(ones) + pairs(others)) / 2 - chance);
    }

    private static double pairs(Map<?, Integer> sizes) {
        return pairs(sizes.values());
    }

    private static double pairs(Iterable<Integer> sizes) {
        var pairs = 0.0;
        for (double size : sizes) pairs += size * (size - 1) / 2;
        return pairs;
    }
}
