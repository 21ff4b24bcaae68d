package fr.concertations.bench;

import fr.concertations.opinion.Vote;
import fr.concertations.opinion.VoteTable;
import java.util.Arrays;

/** Votes as they were drawn, one after the other. Nine bytes each. */
final class DrawnVotes {
    private static final int FIRST_ROOM = 1 << 16;

    private final int participants;
    private final int statements;
    private int[] people = new int[FIRST_ROOM];
    private int[] columns = new int[FIRST_ROOM];
    private byte[] votes = new byte[FIRST_ROOM];
    private int size;

    DrawnVotes(int participants, int statements) {
        this.participants = participants;
        this.statements = statements;
    }

    void add(int participant, int statement, Vote vote) {
        if (size == votes.length) {
            var room = size + (size >> 1);
            people = Arrays.copyOf(people, room);
            columns = Arrays.copyOf(columns, room);
            votes = Arrays.copyOf(votes, room);
        }
        people[size] = participant;
        columns[size] = statement;
        votes[size++] = (byte) vote.number();
    }

    VoteTable table() {
        var table = VoteTable.builder();
        for (int person = 0; person < participants; person++) table.participant(String.valueOf(person));
        for (int statement = 0; statement < statements; statement++) table.statement(String.valueOf(statement));
        for (int at = 0; at < size; at++) table.vote(people[at], columns[at], vote(at), 0);
        return table.build();
    }

    int participants() {
        return participants;
    }

    int statements() {
        return statements;
    }

    int size() {
        return size;
    }

    int participant(int at) {
        return people[at];
    }

    int statement(int at) {
        return columns[at];
    }

    Vote vote(int at) {
        return Vote.of(votes[at]);
    }
}
