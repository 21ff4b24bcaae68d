package fr.concertations.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** People get all that is held of them, and nothing of others. */
@ApplicationTest
@Import(Everywhere.class)
class MyDataTests {
    @Autowired
    MyData data;

    @Autowired
    Everywhere everywhere;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Contributions contributions;

    @Autowired
    Ballots ballots;

    @Test
    void allOfItIsInOneJsonObject() throws IOException {
        var seeded = everywhere.seed();
        var out = new ByteArrayOutputStream();
        data.writeJson(seeded.person().id(), out);
        var json = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(json.get("contributions")).hasSize(2);
        assertThat(json.get("positions")).hasSize(2);
        assertThat(json.at("/compte/0/email").asString()).isEqualTo(seeded.email());
        assertThat(json.at("/brouillons/0/body").asString()).isEqualTo(seeded.marker());
        json.propertyStream()
                .filter(kind -> kind.getValue().isArray())
                .forEach(kind -> assertThat(kind.getValue()).as(kind.getKey()).isNotEmpty());
    }

    @Test
    void theSameIsInTables() throws IOException {
        var seeded = everywhere.seed();
        var files = csv(seeded.person());
        assertThat(files.get("contributions.csv"))
                .startsWith("\uFEFFid;concertation_id;kind;title;body")
                .contains(seeded.marker());
        assertThat(files.get("positions.csv")).contains("AGREE").contains("DISAGREE");
        assertThat(files.get("LISEZ-MOI.txt"))
                .contains("contributions.csv — 2 contributions")
                .contains("positions.csv");
    }

    /** A title somebody else wrote must not run in the spreadsheet of who voted on it. */
    @Test
    void aTableRunsNothing() throws IOException {
        var stage = scene.everythingOpen();
        var draft = new ContributionDraft(
                ContributionKind.RISK, null, "=1+1 un calcul", "Un texte assez long pour passer.");
        var id = contributions.submit(people.citizen(), stage.concertation().id(), draft, UUID.randomUUID());
        var voter = people.citizen();
        ballots.cast(voter, id, Position.AGREE);
        assertThat(csv(voter).get("positions.csv")).contains("'=1+1 un calcul").doesNotContain(";=1+1");
    }

    @Test
    void nothingOfOthersIsGiven() throws IOException {
        var seeded = everywhere.seed();
        var out = new ByteArrayOutputStream();
        data.writeJson(people.citizen().id(), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .doesNotContain(seeded.marker(), seeded.person().id().toString());
    }

    /** Three hundred votes and fifty contributions: a person asks, and does not wait. */
    @Test
    void aNormalAccountIsGivenInLessThanAMinute() throws IOException {
        var stage = scene.everythingOpen();
        var person = people.citizen();
        for (var i = 0; i < 50; i++) scene.contribution(stage, person);
        for (var i = 0; i < 300; i++)
            ballots.cast(person, scene.contribution(stage).id(), Position.AGREE);
        var start = System.nanoTime();
        var out = new ByteArrayOutputStream();
        data.writeJson(person.id(), out);
        var json = Duration.ofNanos(System.nanoTime() - start);
        var files = csv(person);
        var both = Duration.ofNanos(System.nanoTime() - start);
        LoggerFactory.getLogger(getClass())
                .info("JSON in {} ms ({} bytes), both in {} ms", json.toMillis(), out.size(), both.toMillis());
        assertThat(files.get("positions.csv").lines()).hasSize(301);
        assertThat(both).isLessThan(Duration.ofMinutes(1));
    }

    private Map<String, String> csv(Actor person) throws IOException {
        var out = new ByteArrayOutputStream();
        data.writeCsv(person.id(), out, Locale.FRENCH);
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
