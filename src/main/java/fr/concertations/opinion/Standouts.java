package fr.concertations.opinion;

import fr.concertations.kernel.FewPeople;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Finds the statements that gather camps or part them. Only camps of {@link FewPeople#ENOUGH} people are asked, and of
 * these, where not all must answer, those in which as many took a position on the statement; it takes two.
 */
final class Standouts {
    private static final int MOST = 5;
    private static final int CAMPS = 2;
    private static final double HALF = 0.5;

    private final VoteTable votes;
    private final OpinionStatistics camps;
    private final boolean everyCamp;
    private final int[] told;

    /** @param everyCamp whether a statement stands out only when all camps told of answered it */
    Standouts(VoteTable votes, OpinionStatistics camps, boolean everyCamp) {
        this.votes = votes;
        this.camps = camps;
        this.everyCamp = everyCamp;
        this.told = IntStream.range(0, camps.partition().size())
                .filter(camp -> !FewPeople.isFew(camps.partition().members(camp).length))
                .toArray();
    }

    /** All camps agree, or all disagree: more than half of each. The product of their shares says how much. */
    List<Integer> gathering() {
        return best(statement -> {
            var asked = asked(statement);
            if (asked.size() < CAMPS) return 0;
            return Math.max(
                    together(asked, camp -> agree(camp, statement)),
                    together(asked, camp -> disagree(camp, statement)));
        });
    }

    /** More than half of one camp agree and less than half of another, and chance alone would not do it: by how far. */
    List<Integer> dividing() {
        return best(statement -> {
            var asked = asked(statement);
            if (asked.size() < CAMPS) return 0;
            var most = asked.stream()
                    .max(Comparator.comparingDouble(camp -> agree(camp, statement)))
                    .orElseThrow();
            var least = asked.stream()
                    .min(Comparator.comparingDouble(camp -> agree(camp, statement)))
                    .orElseThrow();
            if (agree(most, statement) <= HALF || agree(least, statement) >= HALF || !differ(most, least, statement))
                return 0;
            return agree(most, statement) - agree(least, statement);
        });
    }

    /** Without camps. */
    static List<Integer> gathering(VoteTable votes, StatementCounts counts) {
        return best(
                votes,
                statement ->
                        Together.gathers(counts.agree(statement), counts.disagree(statement), counts.seen(statement)));
    }

    static List<Integer> dividing(VoteTable votes, StatementCounts counts) {
        return best(
                votes,
                statement ->
                        Together.divides(counts.agree(statement), counts.disagree(statement), counts.seen(statement)));
    }

    static List<Integer> uncertain(VoteTable votes, StatementCounts counts) {
        return best(
                votes,
                statement -> FewPeople.isFew(counts.seen(statement))
                        ? 0
                        : Uncertain.measure(counts.pass(statement), counts.seen(statement)));
    }

    private List<Integer> best(ToDoubleFunction<Integer> measure) {
        return best(votes, measure);
    }

    /** Those above 0, the largest first; of equals, the first. */
    private static List<Integer> best(VoteTable votes, ToDoubleFunction<Integer> measure) {
        record Measured(int statement, double value) {}
        return IntStream.range(0, votes.statements().size())
                .filter(statement -> !votes.isLeftOut(statement))
                .mapToObj(statement -> new Measured(statement, measure.applyAsDouble(statement)))
                .filter(measured -> measured.value > 0)
                .sorted(Comparator.comparingDouble(Measured::value).reversed())
                .limit(MOST)
                .map(Measured::statement)
                .toList();
    }

    private List<Integer> asked(int statement) {
        var asked = new ArrayList<Integer>();
        for (var camp : told) if (!FewPeople.isFew(camps.votes(camp).seen(statement))) asked.add(camp);
        return everyCamp && asked.size() < told.length ? List.of() : asked;
    }

    private static double together(List<Integer> asked, ToDoubleFunction<Integer> share) {
        if (asked.stream().anyMatch(camp -> share.applyAsDouble(camp) <= HALF)) return 0;
        return asked.stream().mapToDouble(share).reduce(1, (one, other) -> one * other);
    }

    private boolean differ(int most, int least, int statement) {
        var one = camps.votes(most);
        var other = camps.votes(least);
        return Proportions.above(
                        one.agree(statement), other.agree(statement), one.seen(statement), other.seen(statement))
                > Proportions.SURE;
    }

    private double agree(int camp, int statement) {
        return Proportions.share(
                camps.votes(camp).agree(statement), camps.votes(camp).seen(statement));
    }

    private double disagree(int camp, int statement) {
        return Proportions.share(
                camps.votes(camp).disagree(statement), camps.votes(camp).seen(statement));
    }
}
