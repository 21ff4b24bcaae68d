package fr.concertations.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The participants of a table in separate groups with names: opinion groups, collèges, or any other. Some may be in none. */
public final class Partition {
    private static final int NONE = -1;

    private final List<String> names;
    private final int[] of;

    /** @param of the place of each participant's group among the names, −1 for none */
    Partition(List<String> names, int[] of) {
        this.names = List.copyOf(names);
        this.of = of;
    }

    /** @param groups the name of the group of each participant; whoever is not in the table is left aside */
    public static Partition of(VoteTable votes, Map<String, String> groups) {
        var people = votes.participants();
        var names = people.stream()
                .filter(groups::containsKey)
                .map(groups::get)
                .distinct()
                .sorted(IdOrder.BY_ID)
                .toList();
        return new Partition(
                names,
                people.stream().mapToInt(id -> names.indexOf(groups.get(id))).toArray());
    }

    /** Nobody in any group. */
    static Partition empty(int participants) {
        var of = new int[participants];
        Arrays.fill(of, NONE);
        return new Partition(List.of(), of);
    }

    /** In the order groups are numbered. */
    public List<String> names() {
        return names;
    }

    public int size() {
        return names.size();
    }

    /** @return the number of the group, −1 for none */
    public int of(int participant) {
        return of[participant];
    }

    /** Participants by their numbers in the table, in order. */
    public int[] members(int group) {
        return IntStream.range(0, of.length)
                .filter(person -> of[person] == group)
                .toArray();
    }

    boolean[] placed() {
        var placed = new boolean[of.length];
        for (int person = 0; person < of.length; person++) placed[person] = of[person] != NONE;
        return placed;
    }
}
