package fr.concertations.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Gathers votes in any order; of several on the same pair the last by time stays, and of those of the same time the last
 * given. Twenty bytes a vote until {@link #build}.
 */
public final class VoteTableBuilder {
    private static final int FIRST_ROOM = 1024;

    private final Names participants = new Names();
    private final Names statements = new Names();
    private final Map<Integer, StatementStatus> statuses = new HashMap<>();
    private int[] rows = new int[FIRST_ROOM];
    private int[] columns = new int[FIRST_ROOM];
    private byte[] votes = new byte[FIRST_ROOM];
    private long[] times = new long[FIRST_ROOM];
    private int size;

    VoteTableBuilder() {}

    /** Somebody who takes part, even without a vote. @return the number to give with votes */
    public int participant(String id) {
        return participants.number(id);
    }

    /** A statement, even without a vote. @return the number to give with votes */
    public int statement(String id) {
        return statements.number(id);
    }

    public VoteTableBuilder status(int statement, StatementStatus status) {
        statuses.put(statement, status);
        return this;
    }

    /** @param time in any unit, growing */
    public VoteTableBuilder vote(int participant, int statement, Vote vote, long time) {
        if (size == rows.length) grow();
        rows[size] = participant;
        columns[size] = statement;
        votes[size] = (byte) vote.number();
        times[size++] = time;
        return this;
    }

    public VoteTableBuilder vote(String participant, String statement, Vote vote, long time) {
        return vote(participant(participant), statement(statement), vote, time);
    }

    /** How many votes were given, repeated ones included. */
    public int votes() {
        return size;
    }

    boolean knowsStatement(String id) {
        return statements.numbers.containsKey(id);
    }

    public VoteTable build() {
        var people = participants.ordered();
        var columnsOrdered = statements.ordered();
        var byStatement = sorted(IntStream.range(0, size).toArray(), columns, columnsOrdered.rank());
        var order = sorted(byStatement, rows, people.rank());
        var starts = new int[people.ids().size() + 1];
        var cellColumns = new int[size];
        var cellVotes = new byte[size];
        var cells = 0;
        for (int at = 0; at < size; ) {
            var last = order[at];
            var first = last;
            for (at++; at < size && isSamePair(first, order[at]); at++)
                if (times[order[at]] >= times[last]) last = order[at];
            cellColumns[cells] = columnsOrdered.rank()[columns[last]];
            cellVotes[cells++] = votes[last];
            starts[people.rank()[rows[last]] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var ordered = new StatementStatus[columnsOrdered.ids().size()];
        Arrays.fill(ordered, StatementStatus.SHOWN);
        statuses.forEach((statement, status) -> ordered[columnsOrdered.rank()[statement]] = status);
        return new VoteTable(
                people.ids(),
                columnsOrdered.ids(),
                ordered,
                starts,
                Arrays.copyOf(cellColumns, cells),
                Arrays.copyOf(cellVotes, cells));
    }

    private boolean isSamePair(int one, int other) {
        return rows[one] == rows[other] && columns[one] == columns[other];
    }

    /** Counting sort that keeps the order of equals. @param keys of each vote @param rank of each key */
    private static int[] sorted(int[] order, int[] keys, int[] rank) {
        var places = new int[rank.length + 1];
        for (var vote : order) places[rank[keys[vote]] + 1]++;
        for (int at = 0; at < rank.length; at++) places[at + 1] += places[at];
        var sorted = new int[order.length];
        for (var vote : order) sorted[places[rank[keys[vote]]]++] = vote;
        return sorted;
    }

    private void grow() {
        var room = size + (size >> 1);
        rows = Arrays.copyOf(rows, room);
        columns = Arrays.copyOf(columns, room);
        votes = Arrays.copyOf(votes, room);
        times = Arrays.copyOf(times, room);
    }

    /** @param rank the place of each number once ids are in order */
    private record Ordered(List<String> ids, int[] rank) {}

    /** Ids by the number they came with. */
    private static final class Names {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> ids = new ArrayList<>();

        private int number(String id) {
            var known = numbers.putIfAbsent(id, ids.size());
            if (known != null) return known;
            ids.add(id);
            return ids.size() - 1;
        }

        private Ordered ordered() {
            var byId = IntStream.range(0, ids.size())
                    .boxed()
                    .sorted((one, other) -> IdOrder.BY_ID.compare(ids.get(one), ids.get(other)))
                    .toList();
            var rank = new int[ids.size()];
            for (int place = 0; place < rank.length; place++) rank[byId.get(place)] = place;
            return new Ordered(byId.stream().map(ids::get).toList(), rank);
        }
    }
}
