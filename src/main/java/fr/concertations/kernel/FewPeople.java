package fr.concertations.kernel;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which collèges may not be counted apart. A number about fewer than eleven people could point at one of them, so it is
 * not told; nor may it be found by subtracting the others from the total, so the smallest of the others then goes untold
 * with it until at least two collèges and eleven people stand behind what is missing.
 */
public final class FewPeople {
    public static final long ENOUGH = 11;

    private FewPeople() {}

    public static boolean isFew(long people) {
        return people < ENOUGH;
    }

    /** @param people how many people of each collège a number is about */
    public static Set<String> untold(Map<String, Long> people) {
        var untold = new HashSet<String>();
        var hidden = 0L;
        var present = people.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        for (var entry : present) {
            var protects = !untold.isEmpty() && (untold.size() == 1 || isFew(hidden));
            if (!isFew(entry.getValue()) && !protects) break;
            untold.add(entry.getKey());
            hidden += entry.getValue();
        }
        return untold;
    }
}
