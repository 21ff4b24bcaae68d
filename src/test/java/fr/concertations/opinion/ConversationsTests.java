package fr.concertations.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** On ten real conversations, figures made apart from this program by the same formulas. */
class ConversationsTests {
    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15-per-hour-seattle",
                "austria-climate.7z7ejpbmv5.2022-08-08",
                "brexit-consensus",
                "canadian-electoral-reform",
                "football-concussions",
                "london.youth.policing",
                "scoop-hivemind.affordable-housing",
                "scoop-hivemind.freshwater",
                "scoop-hivemind.taxes",
                "scoop-hivemind.ubi"
            })
    void figuresAreThoseExpected(String name) throws IOException {
        var expected = RealData.json("expected", name + ".json");
        for (var file : List.of("participants-votes.csv", "votes.csv")) {
            var votes = RealData.file("conversations", name).resolve(file);
            if (!Files.exists(votes)) continue;
            var read = OpinionExport.read(votes, RealData.file("conversations", name, "comments.csv"));
            assertThat(read.refused()).isEmpty();
            var result = new OpinionEngine(OpinionSettings.standard())
                    .compute(read.votes(), Partition.of(read.votes(), published(name)));
            countsAre(expected, result);
            axesAre(expected.get("pca"), result);
            groupsAre(expected, result);
            majorityIs(
                    expected.get("consensus").get("agree"),
                    result,
                    result.majority().agree());
            majorityIs(
                    expected.get("consensus").get("disagree"),
                    result,
                    result.majority().disagree());
            representativeIs(expected.get("repness"), result);
        }
    }

    private static void countsAre(JsonNode expected, OpinionResult result) {
        var statements = result.votes().statements();
        assertThat(result.votes().participants())
                .hasSize(expected.get("participants").asInt());
        assertThat(statements).hasSize(expected.get("comments").asInt());
        assertThat(result.votes().cells()).isEqualTo(expected.get("cells").asInt());
        var every = IntStream.range(0, statements.size()).boxed().toList();
        assertThat(every.stream().mapToInt(result.counts()::agree).sum())
                .isEqualTo(expected.get("agree").asInt());
        assertThat(every.stream().mapToInt(result.counts()::disagree).sum())
                .isEqualTo(expected.get("disagree").asInt());
        assertThat(every.stream().mapToInt(result.counts()::pass).sum())
                .isEqualTo(expected.get("passes").asInt());
        assertThat(every.stream()
                        .filter(result.votes()::isLeftOut)
                        .map(statements::get)
                        .toList())
                .isEqualTo(expected.get("moderated_out")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        assertThat(IntStream.range(0, result.votes().participants().size())
                        .filter(person -> result.votes().votesOf(person) >= 7))
                .hasSize(expected.get("in_conv_ge7").asInt());
    }

    private static void axesAre(JsonNode expected, OpinionResult result) {
        for (int axis = 0; axis < 2; axis++) {
            var component = expected.get("comps").get(axis);
            var cosine = 0.0;
            for (int statement = 0; statement < component.size(); statement++) {
                cosine += component.get(statement).asDouble() * result.axes().component(axis, statement);
                assertThat(result.axes().center(statement))
                        .isCloseTo(expected.get("center").get(statement).asDouble(), within(EXACT));
            }
            for (int statement = 0; statement < component.size(); statement++)
                assertThat(result.axes().component(axis, statement))
                        .isCloseTo(
                                Math.signum(cosine) * component.get(statement).asDouble(), within(EXACT));
            assertThat(result.axes().explained(axis))
                    .isCloseTo(
                            expected.get("explained_variance_ratio").get(axis).asDouble(), within(EXACT));
        }
    }

    private static void groupsAre(JsonNode expected, OpinionResult result) {
        var statistics = result.statistics();
        var statements = result.votes().statements();
        for (int group = 0; group < statistics.partition().size(); group++) {
            var name = statistics.partition().names().get(group);
            assertThat(statistics.partition().members(group))
                    .hasSize(expected.get("published_groups").get(name).asInt());
            for (int statement = 0; statement < statements.size(); statement++) {
                var votes = expected.get("group_votes")
                        .get(statements.get(statement))
                        .get(name);
                assertThat(statistics.votes(group).agree(statement))
                        .isEqualTo(votes.get("A").asInt());
                assertThat(statistics.votes(group).disagree(statement))
                        .isEqualTo(votes.get("D").asInt());
                assertThat(statistics.votes(group).seen(statement))
                        .isEqualTo(votes.get("S").asInt());
            }
        }
        for (int statement = 0; statement < statements.size(); statement++)
            assertThat(statistics.groupAwareConsensus(statement))
                    .isCloseTo(
                            expected.get("group_aware_consensus")
                                    .get(statements.get(statement))
                                    .asDouble(),
                            within(EXACT));
    }

    private static void majorityIs(JsonNode expected, OpinionResult result, List<Majority.Shared> shared) {
        assertThat(shared.stream()
                        .map(one -> result.votes().statements().get(one.statement()))
                        .toList())
                .isEqualTo(expected.valueStream()
                        .map(one -> one.get("tid").asString())
                        .toList());
        for (int at = 0; at < shared.size(); at++) {
            var side = shared == result.majority().agree() ? "a" : "d";
            assertThat(shared.get(at).said())
                    .isEqualTo(expected.get(at).get("n" + side).asInt());
            assertThat(shared.get(at).seen())
                    .isEqualTo(expected.get(at).get("ns").asInt());
            assertThat(shared.get(at).share())
                    .isCloseTo(expected.get(at).get("p" + side).asDouble(), within(EXACT));
            assertThat(shared.get(at).z())
                    .isCloseTo(expected.get(at).get("p" + side + "t").asDouble(), within(1e-6));
        }
    }

    private static void representativeIs(JsonNode expected, OpinionResult result) {
        var statistics = result.statistics();
        for (int group = 0; group < statistics.partition().size(); group++) {
            var chosen = statistics.representative(group);
            var published = expected.get(statistics.partition().names().get(group));
            assertThat(chosen.stream()
                            .map(one -> result.votes().statements().get(one.statement()))
                            .toList())
                    .isEqualTo(published
                            .valueStream()
                            .map(one -> one.get("tid").asString())
                            .toList());
            for (int at = 0; at < chosen.size(); at++) {
                var one = chosen.get(at);
                var other = published.get(at);
                assertThat(one.side().name())
                        .isEqualToIgnoringCase(other.get("repful_for").asString());
                assertThat(one.said()).isEqualTo(other.get("n_success").asInt());
                assertThat(one.seen()).isEqualTo(other.get("n_trials").asInt());
                assertThat(one.share()).isCloseTo(other.get("p_success").asDouble(), within(EXACT));
                assertThat(one.shareZ()).isCloseTo(other.get("p_test").asDouble(), within(1e-6));
                assertThat(one.ratio()).isCloseTo(other.get("repness").asDouble(), within(EXACT));
                assertThat(one.ratioZ()).isCloseTo(other.get("repness_test").asDouble(), within(1e-6));
            }
        }
    }

    /** With as many groups as were published. */
    @ParameterizedTest
    @CsvSource({
        "15-per-hour-seattle, 0.80",
        "scoop-hivemind.taxes, 0.78",
        "austria-climate.7z7ejpbmv5.2022-08-08, 0.70",
        "brexit-consensus, 0.84",
        "canadian-electoral-reform, 0.68"
    })
    void groupsAreNearThosePublished(String name, double floor) throws IOException {
        var votes = OpinionExport.read(
                        RealData.file("conversations", name, "participants-votes.csv"),
                        RealData.file("conversations", name, "comments.csv"))
                .votes();
        var published = published(name);
        var settings = OpinionSettings.standard()
                .withGroups((int) published.values().stream().distinct().count());
        var result = new OpinionEngine(settings).compute(votes, OpinionState.none());
        assertThat(AdjustedRand.index(published, groups(result))).isGreaterThanOrEqualTo(floor);
    }

    private static Map<String, String> groups(OpinionResult result) {
        var partition = result.grouping().groups();
        var groups = new HashMap<String, String>();
        for (int person = 0; person < result.votes().participants().size(); person++)
            if (partition.of(person) >= 0)
                groups.put(
                        result.votes().participants().get(person),
                        partition.names().get(partition.of(person)));
        return groups;
    }

    private static Map<String, String> published(String name) throws IOException {
        Path file = RealData.file("conversations", name, "participants-votes.csv");
        var refused = new ArrayList<RefusedLine>();
        var groups = OpinionExport.groups(file, refused);
        assertThat(refused).isEmpty();
        return groups;
    }
}
