package fr.concertations.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Gives groups their numbers: a group keeps that of the one most of its people were in; new ones take the numbers left, the
 * largest group first.
 */
final class GroupLabels {
    private static final int NOBODY = -1;

    private GroupLabels() {}

    /** @param of the group of each participant in any numbering, −1 for none */
    static Partition ordered(List<String> participants, int[] of, int groups, Map<String, Integer> before) {
        var shared = new int[groups][groups];
        var sizes = new int[groups];
        var first = new int[groups];
        Arrays.fill(first, Integer.MAX_VALUE);
        for (int person = 0; person < of.length; person++) {
            if (of[person] == NOBODY) continue;
            sizes[of[person]]++;
            first[of[person]] = Math.min(first[of[person]], person);
            var earlier = before.getOrDefault(participants.get(person), NOBODY);
            if (earlier >= 0 && earlier < groups) shared[of[person]][earlier]++;
        }
        var largestFirst = IntStream.range(0, groups)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(group -> -sizes[group])
                        .thenComparingInt(group -> first[group]))
                .toList();
        var label = matched(shared, largestFirst);
        return new Partition(
                IntStream.range(0, groups).mapToObj(String::valueOf).toList(),
                Arrays.stream(of)
                        .map(one -> one == NOBODY ? NOBODY : label[one])
                        .toArray());
    }

    private static int[] matched(int[][] shared, List<Integer> largestFirst) {
        var label = new int[shared.length];
        Arrays.fill(label, NOBODY);
        var taken = new boolean[shared.length];
        for (int match = 0; match < shared.length; match++) {
            int group = NOBODY, number = NOBODY;
            for (var one : largestFirst)
                for (int other = 0; other < shared.length; other++)
                    if (label[one] == NOBODY
                            && !taken[other]
                            && (group == NOBODY || shared[one][other] > shared[group][number])) {
                        group = one;
                        number = other;
                    }
            label[group] = number;
            taken[number] = true;
        }
        return label;
    }
}
