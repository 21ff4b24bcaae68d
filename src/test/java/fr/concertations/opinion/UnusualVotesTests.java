package fr.concertations.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.concertations.kernel.StoredJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Votes of which little can be said, and what one update leaves to the next. */
class UnusualVotesTests {
    @Test
    void withoutVotesThereIsNothingToSay() {
        var result = computed(VoteTable.builder());
        assertThat(result.grouping().groups().size()).isZero();
        assertThat(result.majority().agree()).isEmpty();
        assertThat(result.uncertain()).isEmpty();
        var seen = VoteTable.builder();
        seen.participant("1");
        seen.statement("1");
        assertThat(computed(seen).placedPeople()).isZero();
    }

    @Test
    void onePersonIsOneGroup() {
        var result = computed(VoteTable.builder().vote("1", "1", Vote.AGREE, 1).vote("1", "2", Vote.DISAGREE, 1));
        assertThat(result.grouping().groups().size()).isEqualTo(1);
        assertThat(result.placedPeople()).isEqualTo(1);
        assertThat(result.axes().explained(0)).isZero();
    }

    @Test
    void peopleWhoAllSayTheSameAreOneGroup() {
        var votes = VoteTable.builder();
        for (int person = 0; person < 30; person++)
            for (int statement = 0; statement < 10; statement++)
                votes.vote("" + person, "" + statement, Vote.of(statement % 3 - 1), 1);
        var result = computed(votes);
        assertThat(result.grouping().groups().size()).isEqualTo(1);
        assertThat(result.majority().agree()).hasSize(3);
        assertThat(result.uncertain()).hasSize(3);
        assertThat(result.positions().x(3)).isZero();
    }

    @Test
    void oneStatementIsEnoughToPartPeople() {
        var votes = VoteTable.builder();
        for (int person = 0; person < 30; person++) votes.vote("" + person, "s", Vote.of(person % 3 - 1), 1);
        var result = computed(votes);
        assertThat(result.axes().explained(0)).isEqualTo(1);
        assertThat(result.axes().explained(1)).isZero();
        assertThat(result.grouping().groups().size()).isEqualTo(2);
        assertThat(result.placedPeople()).isEqualTo(30);
    }

    @Test
    void whereAllIsHiddenNobodyIsAnywhere() {
        var votes = VoteTable.builder();
        for (int person = 0; person < 30; person++)
            for (int statement = 0; statement < 10; statement++)
                votes.vote("" + person, "" + statement, Vote.of((person + statement) % 3 - 1), 1);
        for (int statement = 0; statement < 10; statement++)
            votes.status(
                    votes.statement("" + statement),
                    statement == 4 ? StatementStatus.METADATA : StatementStatus.HIDDEN);
        var result = computed(votes);
        assertThat(result.axes().explained(0)).isZero();
        assertThat(result.grouping().groups().size()).isEqualTo(1);
        assertThat(result.statistics().representative(0)).isEmpty();
        assertThat(result.majority().agree()).isEmpty();
        assertThat(result.priority()[4]).isEqualTo(49);
        assertThat(result.statistics().votes(0).seen(3)).isEqualTo(30);
    }

    @Test
    void whoOnlyPassesIsPlacedToo() {
        var votes = camps(40);
        for (int statement = 0; statement < 10; statement++) votes.vote("torn", "" + statement, Vote.NEUTRAL, 1);
        var result = computed(votes);
        var torn = result.votes().participants().indexOf("torn");
        assertThat(result.placed()[torn]).isTrue();
        assertThat(result.grouping().groups().of(torn)).isNotNegative();
    }

    @Test
    void aStatementNobodySawWeighsOnNothing() {
        var votes = camps(40);
        var unseen = votes.statement("unseen");
        var result = computed(votes);
        assertThat(unseen).isNotNegative();
        var number = result.votes().statements().indexOf("unseen");
        assertThat(result.axes().component(0, number)).isZero();
        assertThat(result.axes().center(number)).isZero();
        assertThat(result.priority()[number]).isEqualTo(Math.pow(0.25 * 9, 2));
    }

    @Test
    void twoCampsAreFoundAndWhatEachSays() {
        var result = computed(camps(40));
        var groups = result.grouping().groups();
        assertThat(groups.size()).isEqualTo(2);
        for (int person = 0; person < 40; person++)
            assertThat(groups.of(person)).isEqualTo(groups.of(person % 2));
        for (int group = 0; group < 2; group++)
            assertThat(result.statistics().representative(group))
                    .hasSize(5)
                    .first()
                    .satisfies(one -> assertThat(one.bestAgreed()).isTrue());
    }

    /** Two camps of the same size in exact opposition, on more statements than are gone through one by one. */
    @Test
    void aPerfectOppositionHasOneAxis() {
        var votes = VoteTable.builder();
        for (int person = 0; person < 30; person++)
            for (int statement = 0; statement < 100; statement++)
                votes.vote("" + person, "" + statement, (person + statement) % 2 == 0 ? Vote.AGREE : Vote.DISAGREE, 1);
        var result = computed(votes);
        assertThat(result.axes().explained(0)).isCloseTo(1, within(1e-12));
        assertThat(result.axes().explained(1)).isZero();
        assertThat(result.grouping().groups().members(0)).hasSize(15);
    }

    /** Three camps as far from each other as can be: both axes explain as much. */
    @Test
    void axesThatExplainAsMuchAreBothFound() {
        var votes = VoteTable.builder();
        for (int person = 0; person < 30; person++)
            for (int statement = 0; statement < 99; statement++)
                votes.vote("" + person, "" + statement, person % 3 == statement % 3 ? Vote.AGREE : Vote.DISAGREE, 1);
        var result = computed(votes);
        assertThat(result.axes().explained(0)).isCloseTo(0.5, within(1e-12));
        assertThat(result.axes().explained(1)).isCloseTo(0.5, within(1e-12));
        var sides = IntStream.range(0, 3)
                .mapToDouble(camp -> distance(result, camp, (camp + 1) % 3))
                .toArray();
        assertThat(sides[1]).isCloseTo(sides[0], within(1e-9)).isGreaterThan(1);
        assertThat(sides[2]).isCloseTo(sides[0], within(1e-9));
    }

    private static double distance(OpinionResult result, int one, int other) {
        var positions = result.positions();
        return Math.hypot(positions.x(one) - positions.x(other), positions.y(one) - positions.y(other));
    }

    @Test
    void theMostActiveFillUpToFifteen() {
        var votes = VoteTable.builder();
        for (int person = 0; person < 40; person++)
            for (int statement = 0; statement < (person < 10 ? 8 : 1 + person % 6); statement++)
                votes.vote("" + person, "" + statement, Vote.of((person + statement) % 3 - 1), 1);
        var result = computed(votes);
        assertThat(result.placedPeople()).isEqualTo(15);
        assertThat(IntStream.range(0, 40)
                        .filter(person -> result.placed()[person])
                        .map(result.votes()::votesOf)
                        .filter(number -> number < 7))
                .containsExactly(6, 6, 6, 6, 6);
    }

    @Test
    void whatOneUpdateLeavesIsKeptAsJson() {
        var votes = new RandomVotes(3);
        var engine = new OpinionEngine(OpinionSettings.standard());
        var first = engine.compute(votes.table(), OpinionState.none());
        var kept = StoredJson.read(StoredJson.write(first.state()), OpinionState.class);
        assertThat(kept).isEqualTo(first.state());
        var fewer = votes.table(votes.given().stream()
                .filter(vote -> vote.participant() > 0 || vote.statement() < 3)
                .toList());
        var second = engine.compute(fewer, kept);
        assertThat(first.placed()[0]).isTrue();
        assertThat(second.votes().votesOf(0)).isLessThan(7);
        assertThat(second.placed()[0]).as("once placed, always placed").isTrue();
        assertThat(second.state().number().times()).isEqualTo(2);
    }

    @Test
    void theMapIsNotMirroredFromOneUpdateToTheNext() {
        var votes = new RandomVotes(5);
        var engine = new OpinionEngine(OpinionSettings.standard());
        var first = engine.compute(votes.table(), OpinionState.none());
        var mirrored = new OpinionState(
                first.state().placed(),
                first.state().number(),
                first.state().axes().stream().map(UnusualVotesTests::opposite).toList());
        var second = engine.compute(votes.table(), mirrored);
        for (int person = 0; person < first.placed().length; person++)
            assertThat(second.positions().x(person))
                    .isEqualTo(-first.positions().x(person));
    }

    private static Map<String, Double> opposite(Map<String, Double> axis) {
        var opposite = new HashMap<String, Double>();
        axis.forEach((statement, coordinate) -> opposite.put(statement, -coordinate));
        return opposite;
    }

    @Test
    void collegesAreComparedAsGroupsAre() {
        var table = camps(40).build();
        var colleges = new HashMap<String, String>();
        for (int person = 0; person < 40; person++)
            if (person != 7) colleges.put("" + person, person % 2 == 0 ? "AGENTS" : "CITIZENS");
        var statistics = OpinionStatistics.of(table, Partition.of(table, colleges));
        assertThat(statistics.partition().names()).isEqualTo(List.of("AGENTS", "CITIZENS"));
        assertThat(statistics.votes(0).seen(0)).isEqualTo(16);
        assertThat(statistics.votes(1).seen(0)).isEqualTo(19);
        assertThat(statistics.representative(0)).isNotEmpty();
    }

    /** Even people agree with even statements, odd people with odd ones; three statements please all. */
    private static VoteTableBuilder camps(int people) {
        var votes = VoteTable.builder();
        for (int person = 0; person < people; person++)
            for (int statement = 0; statement < 20; statement++) {
                var agrees = statement < 3 || (person + statement) % 2 == 0;
                if ((person * 7 + statement * 3) % 10 > 0)
                    votes.vote("" + person, "" + statement, agrees ? Vote.AGREE : Vote.DISAGREE, 1);
            }
        return votes;
    }

    private static OpinionResult computed(VoteTableBuilder votes) {
        var result = new OpinionEngine(OpinionSettings.standard()).compute(votes.build(), OpinionState.none());
        assertThat(Written.of(result)).doesNotContain("NaN", "Infinity");
        return result;
    }
}
