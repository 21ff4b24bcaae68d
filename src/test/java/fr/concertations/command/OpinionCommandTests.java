package fr.concertations.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code concertations opinion} as whoever checks published figures uses it. */
class OpinionCommandTests {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path votes = Path.of("");
    private Path comments = Path.of("");

    @BeforeEach
    void export() throws IOException {
        var lines = new StringBuilder("timestamp,datetime,comment-id,voter-id,vote\n");
        var list =
                new StringBuilder("timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n");
        for (int statement = 0; statement < 12; statement++) {
            list.append("1,x,%d,0,0,0,%d,\"Une\nphrase\"\n".formatted(statement, statement == 11 ? -1 : 1));
            for (int person = 0; person < 30; person++)
                lines.append("%d,x,%d,%d,%d\n"
                        .formatted(
                                person,
                                statement,
                                person,
                                (person + statement) % 2 == 0 ? 1 : person % 5 == 0 ? 0 : -1));
        }
        votes = Files.writeString(folder.resolve("votes.csv"), lines);
        comments = Files.writeString(folder.resolve("comments.csv"), list);
    }

    @Test
    void theResultHasTheShapeThatIsPublished() {
        assertThat(run("--repeat", "3")).isZero();
        var json = new JsonMapper().readTree(out.toString());
        assertThat(json.propertyNames())
                .containsExactly(
                        "counts",
                        "center",
                        "components",
                        "explainedVariance",
                        "positions",
                        "k",
                        "silhouette",
                        "groups",
                        "groupVotes",
                        "groupAwareConsensus",
                        "majority",
                        "representative",
                        "priority",
                        "millis");
        assertThat(json.get("counts").toString())
                .isEqualTo("{\"participants\":30,\"statements\":12,\"cells\":360,\"agree\":180,\"disagree\":144,"
                        + "\"pass\":36,\"placed\":30}");
        assertThat(json.get("components"))
                .hasSize(2)
                .allSatisfy(axis -> assertThat(axis).hasSize(12));
        assertThat(json.get("positions").get("29")).hasSize(2);
        assertThat(json.get("k").asInt()).isEqualTo(2);
        assertThat(json.get("silhouette").has("2")).isTrue();
        assertThat(json.get("groups").get(1).get("id").asInt()).isEqualTo(1);
        assertThat(json.get("groups").get(0).get("members")).hasSize(15);
        assertThat(json.get("groupVotes").get("3").get("1").propertyNames())
                .containsExactly("agree", "disagree", "seen");
        assertThat(json.get("representative").get("0").get(0).propertyNames())
                .containsExactly("statement", "side", "z");
        assertThat(json.get("majority").propertyNames()).containsExactly("agree", "disagree");
        for (var step : new String[] {"read", "pca", "cluster", "statistics", "total"})
            assertThat(json.get("millis").get(step)).hasSize(3);
        assertThat(err.toString())
                .contains("30 personnes, 12 contributions, 360 positions")
                .contains("2 groupes");
    }

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        var one = written("--seed", "9");
        assertThat(written("--seed", "9").toString()).isEqualTo(one.toString());
        assertThat(one.get("k").asInt()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    /** Without the times. */
    private JsonNode written(String... more) throws IOException {
        var file = folder.resolve("result.json");
        var all = new String[more.length + 2];
        System.arraycopy(more, 0, all, 2, more.length);
        all[0] = "--out";
        all[1] = file.toString();
        assertThat(run(all)).isZero();
        var json = (ObjectNode) new JsonMapper().readTree(Files.readString(file));
        json.remove("millis");
        return json;
    }

    @Test
    void publishedGroupsAreTaken() throws IOException {
        var groups = new StringBuilder("participant,group-id,n-votes\n");
        for (int person = 0; person < 30; person++)
            groups.append("%d,%s,0\n".formatted(person, person < 20 ? "4" : ""));
        groups.append("77,4,0\n");
        var file = Files.writeString(folder.resolve("participants-votes.csv"), groups);
        var json = written("--groups", file.toString());
        assertThat(json.get("counts").get("placed").asInt()).isEqualTo(20);
        assertThat(json.get("groups").get(0).get("id").asInt()).isEqualTo(4);
        assertThat(json.get("silhouette")).isEmpty();
        assertThat(err.toString()).contains("aucun vote, laissées de côté : 1.");
    }

    @Test
    void linesThatCannotBeTakenAreAllNamed() throws IOException {
        Files.writeString(votes, Files.readString(votes) + "1,x,0,1,oui\n1,x,0\n");
        assertThat(run()).isEqualTo(11);
        assertThat(err.toString())
                .contains("2 lignes n’ont pas pu être prises", "votes.csv, ligne 362", "votes.csv, ligne 363");
        assertThat(new JsonMapper()
                        .readTree(out.toString())
                        .get("counts")
                        .get("cells")
                        .asInt())
                .isEqualTo(360);
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        assertThat(run("--groups", folder.resolve("rien.csv").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("rien.csv");
        Files.writeString(comments, "a,b\n1,2\n");
        assertThat(run()).isEqualTo(11);
        assertThat(err.toString()).contains("n’a pas les colonnes attendues");
        assertThat(run("--repeat", "0")).isEqualTo(2);
        assertThat(run("--k", "1")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... more) {
        var all = new String[more.length + 5];
        System.arraycopy(more, 0, all, 5, more.length);
        all[0] = "opinion";
        all[1] = "--votes";
        all[2] = votes.toString();
        all[3] = "--comments";
        all[4] = comments.toString();
        return Program.commands(OpinionCommandTests.class)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
