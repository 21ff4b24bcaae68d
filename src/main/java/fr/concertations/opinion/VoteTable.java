package fr.concertations.opinion;

import java.util.List;

/**
 * Who voted what, one cell for each pair of a person and a statement seen, row by row (CSR). People and statements are in the
 * order of {@link IdOrder}, cells of a row in the order of statements: nothing depends on the order votes came in.
 */
public final class VoteTable {
    private final List<String> participants;
    private final List<String> statements;
    private final StatementStatus[] statuses;
    private final int[] rows;
    private final int[] columns;
    private final byte[] votes;

    /**
     * @param rows where each row starts among the cells, participants + 1 numbers
     * @param columns the statement of each cell
     * @param votes −1 disagree, 0 neither, 1 agree, of each cell
     */
    VoteTable(
            List<String> participants,
            List<String> statements,
            StatementStatus[] statuses,
            int[] rows,
            int[] columns,
            byte[] votes) {
        this.participants = List.copyOf(participants);
        this.statements = List.copyOf(statements);
        this.statuses = statuses;
        this.rows = rows;
        this.columns = columns;
        this.votes = votes;
    }

    public static VoteTableBuilder builder() {
        return builder(0);
    }

    /** @param room for so many votes; it grows at need */
    static VoteTableBuilder builder(int room) {
        return new VoteTableBuilder(room);
    }

    public List<String> participants() {
        return participants;
    }

    public List<String> statements() {
        return statements;
    }

    public StatementStatus status(int statement) {
        return statuses[statement];
    }

    /** Moderated out or metadata. */
    boolean isLeftOut(int statement) {
        return statuses[statement] != StatementStatus.SHOWN;
    }

    public int cells() {
        return columns.length;
    }

    /** The first cell of a row; that of the next row is where it ends. */
    int start(int participant) {
        return rows[participant];
    }

    int statement(int cell) {
        return columns[cell];
    }

    int vote(int cell) {
        return votes[cell];
    }

    /** How many statements this person voted on, those left out included. */
    public int votesOf(int participant) {
        return rows[participant + 1] - rows[participant];
    }
}
