package fr.concertations.opinion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A statement many people neither agree nor disagree with: more than three in ten of those who saw it.
 *
 * @param pass how many
 * @param seen of how many
 */
public record Uncertain(int statement, int pass, int seen) {
    private static final int MOST = 5;
    private static final double MANY = 0.3;

    /** The five with the largest share² · number. */
    static List<Uncertain> of(VoteTable votes, StatementCounts counts) {
        return IntStream.range(0, votes.statements().size())
                .filter(statement -> !votes.isLeftOut(statement) && counts.seen(statement) > 0)
                .mapToObj(statement -> new Uncertain(statement, counts.pass(statement), counts.seen(statement)))
                .filter(one -> one.share() > MANY)
                .sorted(Comparator.<Uncertain>comparingDouble(one -> one.share() * one.share() * one.pass)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /** How much of it there is among so many people: 0 for {@value #MANY} of them or fewer. */
    static double measure(int pass, int seen) {
        var share = (double) pass / seen;
        return share > MANY ? share * share * pass : 0;
    }

    public double share() {
        return (double) pass / seen;
    }
}
