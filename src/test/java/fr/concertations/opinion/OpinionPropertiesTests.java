package fr.concertations.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not change the result, and what must change it in one way alone, on votes drawn at random. */
class OpinionPropertiesTests {
    private static final double ROUNDING = 1e-9;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderVotesCameInChangesNothing(long seed) {
        var votes = new RandomVotes(seed);
        assertThat(Written.of(computed(votes.shuffled(seed)))).isEqualTo(Written.of(computed(votes.table())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void votesThatWereReplacedChangeNothing(long seed) {
        var votes = new RandomVotes(seed);
        var more = new ArrayList<RandomVotes.Given>();
        for (var vote : votes.given()) {
            if (vote.time() % 3 == 0)
                more.add(new RandomVotes.Given(
                        vote.participant(),
                        vote.statement(),
                        Vote.of(-vote.vote().number()),
                        vote.time() - 500));
            more.add(vote);
            if (vote.time() % 5 == 0)
                more.add(new RandomVotes.Given(vote.participant(), vote.statement(), vote.vote(), vote.time() + 500));
        }
        assertThat(Written.of(computed(votes.table(more)))).isEqualTo(Written.of(computed(votes.table())));
    }

    /** Other numbers for the same people and statements: other roundings, the same groups and the same lists. */
    @ParameterizedTest
    @MethodSource("seeds")
    void otherNumbersChangeNothingButNumbers(long seed) {
        var votes = new RandomVotes(seed);
        var people = RandomVotes.shuffledNumbers(votes.participants(), seed);
        var statements = RandomVotes.shuffledNumbers(votes.statements(), -seed);
        var before = computed(votes.table());
        var after = computed(votes.named(votes.given(), people, statements));
        assertThat(after.grouping().groups().size())
                .isEqualTo(before.grouping().groups().size());
        assertThat(AdjustedRand.index(groups(before, people), groups(after, RandomVotes.numbers(votes.participants()))))
                .isEqualTo(1);
        for (int person = 0; person < before.votes().participants().size(); person++) {
            var here = Integer.parseInt(before.votes().participants().get(person));
            var there = after.votes().participants().indexOf(people.get(here));
            assertThat(Math.abs(after.positions().x(there)))
                    .isCloseTo(Math.abs(before.positions().x(person)), within(ROUNDING));
            assertThat(Math.abs(after.positions().y(there)))
                    .isCloseTo(Math.abs(before.positions().y(person)), within(ROUNDING));
        }
        for (int statement = 0; statement < before.votes().statements().size(); statement++) {
            var here = Integer.parseInt(before.votes().statements().get(statement));
            var there = after.votes().statements().indexOf(statements.get(here));
            assertThat(after.priority()[there]).isCloseTo(before.priority()[statement], within(1e-6));
            assertThat(after.statistics().groupAwareConsensus(there))
                    .isCloseTo(before.statistics().groupAwareConsensus(statement), within(ROUNDING));
        }
    }

    /** @param names what each number is called */
    private static Map<String, String> groups(OpinionResult result, List<String> names) {
        var partition = result.grouping().groups();
        var groups = new HashMap<String, String>();
        for (int person = 0; person < result.votes().participants().size(); person++)
            if (partition.of(person) >= 0)
                groups.put(
                        names.get(Integer.parseInt(result.votes().participants().get(person))),
                        partition.names().get(partition.of(person)));
        return groups;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void somebodySilentChangesNothing(long seed) {
        var votes = new RandomVotes(seed);
        var before = computed(votes.table());
        var builder = VoteTable.builder();
        builder.participant("nobody");
        for (var vote : votes.given())
            builder.vote(
                    String.valueOf(vote.participant()), String.valueOf(vote.statement()), vote.vote(), vote.time());
        for (int statement = 0; statement < before.votes().statements().size(); statement++)
            builder.status(
                    builder.statement(before.votes().statements().get(statement)),
                    before.votes().status(statement));
        var after = computed(builder.build());
        var silent = after.votes().participants().indexOf("nobody");
        assertThat(after.placed()[silent]).isFalse();
        assertThat(Written.of(after).replace(",\"nobody\":[0.0,0.0]", ""))
                .isEqualTo(Written.of(before)
                        .replace(
                                "{\"participants\":"
                                        + before.votes().participants().size(),
                                "{\"participants\":"
                                        + after.votes().participants().size()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherNamesOfGroupsChangeNothingButNames(long seed) {
        var table = new RandomVotes(seed).table();
        var here = new HashMap<String, String>();
        var there = new HashMap<String, String>();
        var names = List.of("b", "c", "a");
        for (int person = 0; person < table.participants().size(); person += 1 + person % 2) {
            here.put(table.participants().get(person), String.valueOf(person % 3));
            there.put(table.participants().get(person), names.get(person % 3));
        }
        var before = OpinionStatistics.of(table, Partition.of(table, here));
        var after = OpinionStatistics.of(table, Partition.of(table, there));
        assertThat(before.partition().names()).containsExactly("0", "1", "2");
        for (int group = 0; group < 3; group++) {
            var same = after.partition().names().indexOf(names.get(group));
            assertThat(after.partition().members(same))
                    .isEqualTo(before.partition().members(group));
            assertThat(after.representative(same)).isEqualTo(before.representative(group));
        }
        for (int statement = 0; statement < table.statements().size(); statement++)
            assertThat(after.groupAwareConsensus(statement))
                    .isCloseTo(before.groupAwareConsensus(statement), within(1e-15));
    }

    /** As many votes as it takes to cut the work in pieces, and enough people to cut those placed. */
    @Test
    void theNumberOfThreadsChangesNothing() {
        var votes = new RandomVotes(7, 20_000, 40, 0.6);
        assertThat(votes.given().size()).isGreaterThan(300_000);
        var table = votes.table();
        var written = Stream.of(1, 2, 4)
                .map(threads -> new OpinionEngine(OpinionSettings.standard().withThreads(threads)))
                .map(engine -> Written.of(engine.compute(table, OpinionState.none())))
                .distinct()
                .toList();
        assertThat(written).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everybodyPlacedIsInTheGroupWithTheNearestMiddle(long seed) {
        var result = computed(new RandomVotes(seed, 90, 30).table());
        var groups = result.grouping().groups();
        var middles = IntStream.range(0, groups.size())
                .mapToObj(groups::members)
                .map(members -> new double[] {
                    IntStream.of(members)
                            .mapToDouble(result.positions()::x)
                            .average()
                            .orElseThrow(),
                    IntStream.of(members)
                            .mapToDouble(result.positions()::y)
                            .average()
                            .orElseThrow()
                })
                .toList();
        for (int person = 0; person < result.placed().length; person++) {
            assertThat(groups.of(person) >= 0).isEqualTo(result.placed()[person]);
            if (groups.of(person) < 0) continue;
            var own = distance(result, person, middles.get(groups.of(person)));
            for (var middle : middles) assertThat(own).isLessThanOrEqualTo(distance(result, person, middle) + ROUNDING);
        }
    }

    private static double distance(OpinionResult result, int person, double[] middle) {
        return Math.hypot(
                result.positions().x(person) - middle[0], result.positions().y(person) - middle[1]);
    }

    private static OpinionResult computed(VoteTable table) {
        return new OpinionEngine(OpinionSettings.standard()).compute(table, OpinionState.none());
    }
}
