package fr.concertations.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Gathers votes in any order; of several on the same pair the last by time stays, and of those of the same time the last
 * given. Nine bytes a vote until {@link #build}, and eight of its time where times differ.
 */
public final class VoteTableBuilder {
    private static final int FIRST_ROOM = 1024;

    private final Names participants = new Names();
    private final Names statements = new Names();
    private final Map<Integer, StatementStatus> statuses = new HashMap<>();
    private int[] rows;
    private int[] columns;
    private byte[] votes;
    private long[] times = {};
    private int size;

    /** @param room for so many votes; it grows at need */
    VoteTableBuilder(int room) {
        rows = new int[Math.max(room, FIRST_ROOM)];
        columns = new int[rows.length];
        votes = new byte[rows.length];
    }

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
        if (time != 0 && times.length == 0) times = new long[rows.length];
        if (times.length > 0) times[size] = time;
        size++;
        return this;
    }

    public VoteTableBuilder vote(String participant, String statement, Vote vote, long time) {
        return vote(participant(participant), statement(statement), vote, time);
    }

    /** How many votes were given, repeated ones included. */
    public int votes() {
        return size;
    }

    /** The number of whoever gave a vote, by the place it came at. */
    int participantAt(int place) {
        return rows[place];
    }

    /** The number of what a vote is on, by the place it came at. */
    int statementAt(int place) {
        return columns[place];
    }

    boolean knowsStatement(String id) {
        return statements.numbers.containsKey(id);
    }

    public VoteTable build() {
        var people = participants.ordered();
        var columnsOrdered = statements.ordered();
        var byStatement = sorted(place -> place, columns, columnsOrdered.rank());
        var order = sorted(place -> byStatement[place], rows, people.rank());
        var starts = new int[people.ids().size() + 1];
        var cellColumns = new int[size];
        var cellVotes = new byte[size];
        var cells = 0;
        for (int at = 0; at < size; ) {
            var last = order[at];
            var first = last;
            for (at++; at < size && isSamePair(first, order[at]); at++)
                if (times.length == 0 || times[order[at]] >= times[last]) last = order[at];
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
                cells == size ? cellColumns : Arrays.copyOf(cellColumns, cells),
                cells == size ? cellVotes : Arrays.copyOf(cellVotes, cells));
    }

    private boolean isSamePair(int one, int other) {
        return rows[one] == rows[other] && columns[one] == columns[other];
    }

    /**
     * Counting sort that keeps the order of equals.
     *
     * @param order the vote at each place @param keys of each vote @param rank of each key
     */
    private int[] sorted(IntUnaryOperator order, int[] keys, int[] rank) {
        var next = new int[rank.length + 1];
        for (int vote = 0; vote < size; vote++) next[rank[keys[vote]] + 1]++;
        for (int at = 0; at < rank.length; at++) next[at + 1] += next[at];
        var sorted = new int[size];
        for (int place = 0; place < size; place++) {
            var vote = order.applyAsInt(place);
            sorted[next[rank[keys[vote]]]++] = vote;
        }
        return sorted;
    }

    private void grow() {
        var room = size + (size >> 1);
        rows = Arrays.copyOf(rows, room);
        columns = Arrays.copyOf(columns, room);
        votes = Arrays.copyOf(votes, room);
        if (times.length > 0) times = Arrays.copyOf(times, room);
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
