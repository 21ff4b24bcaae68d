package fr.concertations.opinion;

import java.util.Arrays;
import java.util.List;

/** How many agree, disagree and are neither, statement by statement. */
public final class StatementCounts {
    private final int[] agree;
    private final int[] disagree;
    private final int[] seen;

    StatementCounts(int[] agree, int[] disagree, int[] seen) {
        this.agree = agree;
        this.disagree = disagree;
        this.seen = seen;
    }

    /** Of everybody. */
    static StatementCounts of(VoteTable votes) {
        var size = votes.statements().size();
        var numbers = new int[3 * size];
        for (int cell = 0; cell < votes.cells(); cell++) numbers[3 * votes.statement(cell) + votes.vote(cell) + 1]++;
        return of(numbers);
    }

    /** @param numbers three a statement: disagree, neither, agree */
    private static StatementCounts of(int[] numbers) {
        var size = numbers.length / 3;
        var agree = new int[size];
        var disagree = new int[size];
        var seen = new int[size];
        for (int statement = 0; statement < size; statement++) {
            disagree[statement] = numbers[3 * statement];
            agree[statement] = numbers[3 * statement + 2];
            seen[statement] = disagree[statement] + numbers[3 * statement + 1] + agree[statement];
        }
        return new StatementCounts(agree, disagree, seen);
    }

    /** Of each group of a partition. */
    static List<StatementCounts> of(VoteTable votes, Partition partition) {
        var size = votes.statements().size();
        var numbers = new int[partition.size()][3 * size];
        for (int person = 0; person < votes.participants().size(); person++) {
            if (partition.of(person) < 0) continue;
            var own = numbers[partition.of(person)];
            for (int cell = votes.start(person); cell < votes.start(person + 1); cell++)
                own[3 * votes.statement(cell) + votes.vote(cell) + 1]++;
        }
        return Arrays.stream(numbers).map(StatementCounts::of).toList();
    }

    static StatementCounts sum(List<StatementCounts> counts, int statements) {
        var numbers = new int[3 * statements];
        for (var one : counts)
            for (int statement = 0; statement < statements; statement++) {
                numbers[3 * statement] += one.disagree(statement);
                numbers[3 * statement + 1] += one.pass(statement);
                numbers[3 * statement + 2] += one.agree(statement);
            }
        return of(numbers);
    }

    public int agree(int statement) {
        return agree[statement];
    }

    public int disagree(int statement) {
        return disagree[statement];
    }

    /** Neither: torn or passed. */
    public int pass(int statement) {
        return seen[statement] - agree[statement] - disagree[statement];
    }

    public int seen(int statement) {
        return seen[statement];
    }
}
