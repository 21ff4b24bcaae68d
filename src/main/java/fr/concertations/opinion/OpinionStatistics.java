package fr.concertations.opinion;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What each group of a partition says, statement by statement, and what speaks for each: the same for opinion groups,
 * collèges or any other. Who is in no group is not counted. Small groups are counted like others: not showing them is for
 * whoever publishes.
 */
public final class OpinionStatistics {
    private final Partition partition;
    private final List<StatementCounts> counts;
    private final StatementCounts all;
    private final List<List<Representative>> representative;

    private OpinionStatistics(
            Partition partition,
            List<StatementCounts> counts,
            StatementCounts all,
            List<List<Representative>> representative) {
        this.partition = partition;
        this.counts = counts;
        this.all = all;
        this.representative = representative;
    }

    public static OpinionStatistics of(VoteTable votes, Partition partition) {
        var counts = StatementCounts.of(votes, partition);
        var all = StatementCounts.sum(counts, votes.statements().size());
        var representative = counts.stream()
                .map(in -> new Representatives(votes, in, all).chosen())
                .toList();
        return new OpinionStatistics(partition, counts, all, representative);
    }

    public Partition partition() {
        return partition;
    }

    public StatementCounts votes(int group) {
        return counts.get(group);
    }

    /** Of all groups together. */
    public StatementCounts votes() {
        return all;
    }

    /** What speaks for a group, what it agrees with first. */
    public List<Representative> representative(int group) {
        return representative.get(group);
    }

    /** How much all groups agree: the product over groups of (agree + 1) / (seen + 2), from 0 to 1; 1 without groups. */
    public double groupAwareConsensus(int statement) {
        return IntStream.range(0, counts.size())
                .mapToDouble(group -> Proportions.share(
                        counts.get(group).agree(statement), counts.get(group).seen(statement)))
                .reduce(1, (one, other) -> one * other);
    }
}
