package fr.concertations.opinion;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What most of all people say, whatever their group: a share above one half, surely, the five clearest of each side.
 *
 * @param agree the clearest first
 * @param disagree the clearest first
 */
public record Majority(List<Shared> agree, List<Shared> disagree) {
    private static final int MOST = 5;

    /** @param z how far the share is above one half, in standard deviations */
    public record Shared(int statement, int said, int seen, double share, double z) {}

    static Majority of(VoteTable votes, StatementCounts counts) {
        return new Majority(clearest(votes, counts, counts::agree), clearest(votes, counts, counts::disagree));
    }

    private static List<Shared> clearest(VoteTable votes, StatementCounts counts, IntUnaryOperator said) {
        return IntStream.range(0, votes.statements().size())
                .filter(statement -> !votes.isLeftOut(statement))
                .mapToObj(statement -> shared(statement, said.applyAsInt(statement), counts.seen(statement)))
                .filter(one -> one.share > 0.5 && one.z > Proportions.SURE)
                .sorted(Comparator.<Shared>comparingDouble(one -> one.share * one.z)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static Shared shared(int statement, int said, int seen) {
        return new Shared(statement, said, seen, Proportions.share(said, seen), Proportions.aboveHalf(said, seen));
    }
}
