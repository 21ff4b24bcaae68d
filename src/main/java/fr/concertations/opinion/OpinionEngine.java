package fr.concertations.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads votes: same votes, same settings and same past give the same result on any machine, whatever the order votes came in
 * and the number of threads. Holds nothing from one call to the next; safe to call from several threads.
 */
public final class OpinionEngine {
    private final OpinionSettings settings;

    public OpinionEngine(OpinionSettings settings) {
        this.settings = settings;
    }

    /** @param before the state of the last update, {@link OpinionState#none} for the first */
    public OpinionResult compute(VoteTable votes, OpinionState before) {
        return compute(votes, before, Optional.empty());
    }

    /** With groups made elsewhere: who is in one is placed, nobody else. */
    public OpinionResult compute(VoteTable votes, Partition given) {
        return compute(votes, OpinionState.none(), Optional.of(given));
    }

    private OpinionResult compute(VoteTable votes, OpinionState before, Optional<Partition> given) {
        try (var workers = new Workers(settings.threads())) {
            var began = System.nanoTime();
            var counts = StatementCounts.of(votes);
            var matrix = new WorkingMatrix(votes, counts, workers);
            var axes = PrincipalAxes.of(votes, matrix, counts, before);
            var positions = Positions.of(matrix, axes);
            var placing = System.nanoTime();
            var placed = given.map(Partition::placed).orElseGet(() -> Entry.placed(votes, before));
            var grouping = given.map(Grouping::given).orElseGet(() -> {
                var base = BaseClusters.of(positions, placed, settings, workers);
                return Grouping.of(base, votes.participants(), settings, before, workers);
            });
            var counting = System.nanoTime();
            var statistics = OpinionStatistics.of(votes, grouping.groups());
            var priority = IntStream.range(0, votes.statements().size())
                    .mapToDouble(
                            statement -> Priority.of(statement, votes, statistics.votes(), axes.extremity(statement)))
                    .toArray();
            var majority = Majority.of(votes, counts);
            var uncertain = Uncertain.of(votes, counts);
            var times = new StepTimes(placing - began, counting - placing, System.nanoTime() - counting);
            return new OpinionResult(
                    votes,
                    counts,
                    axes,
                    positions,
                    placed,
                    grouping,
                    statistics,
                    majority,
                    uncertain,
                    priority,
                    state(votes, axes, placed, grouping),
                    times);
        }
    }

    private static OpinionState state(VoteTable votes, PrincipalAxes axes, boolean[] placed, Grouping grouping) {
        var groups = new HashMap<String, Integer>();
        for (int person = 0; person < placed.length; person++)
            if (placed[person])
                groups.put(votes.participants().get(person), grouping.groups().of(person));
        return new OpinionState(groups, grouping.number(), List.of(axis(votes, axes, 0), axis(votes, axes, 1)));
    }

    private static Map<String, Double> axis(VoteTable votes, PrincipalAxes axes, int number) {
        var axis = new HashMap<String, Double>();
        for (int statement = 0; statement < votes.statements().size(); statement++)
            axis.put(votes.statements().get(statement), axes.component(number, statement));
        return axis;
    }
}
