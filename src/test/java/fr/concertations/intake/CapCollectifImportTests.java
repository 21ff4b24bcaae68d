package fr.concertations.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Channel;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.Places;
import fr.concertations.testing.Scene;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A consultation held elsewhere comes in whole, twice is once, and every line left out is named. */
@ApplicationTest
class CapCollectifImportTests {
    private static final Path REAL = Path.of("../shared/data/exports/cap-collectif/consultation-extrait.csv");

    @Autowired
    CapCollectifImport imports;

    @Autowired
    Concertations concertations;

    @Autowired
    Contributions contributions;

    @Autowired
    Ballots ballots;

    @Autowired
    Arguments arguments;

    @Autowired
    Places places;

    @Autowired
    Scene scene;

    @TempDir
    Path folder;

    @Test
    void theRealExportComesInOnce() {
        Assumptions.assumeTrue(Files.exists(REAL), "the real export is not on this machine");
        var territory = places.somewhere();

        var dry = imports.intoNew(territory.code(), "Revenu universel d’activité", REAL, true);
        assertThat(dry.contributions()).isEqualTo(145);
        assertThat(concertations.imported(territory.code(), "Revenu universel d’activité"))
                .isEmpty();

        var report = imports.intoNew(territory.code(), "Revenu universel d’activité", REAL, false);
        assertThat(report.contributions()).isEqualTo(145);
        assertThat(report.positions())
                .containsEntry(Position.AGREE, 2310L)
                .containsEntry(Position.MIXED, 408L)
                .containsEntry(Position.DISAGREE, 875L);
        assertThat(report.arguments().get(Stance.FOR) + report.arguments().get(Stance.AGAINST))
                .isEqualTo(614);
        assertThat(report.refused()).hasSize(14).extracting(Remark::line).contains(4289L, 628L, 3306L);

        var again = imports.intoNew(territory.code(), "Revenu universel d’activité", REAL, false);
        assertThat(again.contributions()).isZero();
        assertThat(again.positions()).isEmpty();
        assertThat(again.people()).isZero();
        assertThat(again.alreadyThere()).isEqualTo(145 + 3593 + 614);

        var id = concertations
                .imported(territory.code(), "Revenu universel d’activité")
                .orElseThrow();
        assertThat(contributions.counts(id).total()).isEqualTo(145);
        assertThat(ballots.counts(id).positions()).isEqualTo(3593);
        assertThat(ballots.counts(id).byChannel()).containsOnlyKeys(Channel.IMPORT);
        assertThat(arguments.count(id))
                .as("all but the one the source had hidden")
                .isEqualTo(613);
        assertThat(contributions.all(id))
                .allSatisfy(c -> assertThat(c.author().orElseThrow().name()).isEmpty());
    }

    @Test
    void whatIsWrongIsSaidLineByLine() throws Exception {
        var file = write(
                "opinion;p1;a;S;Un titre;Un texte;07/10/2019 15:47;;;;;;;",
                "vote;;;;;;;p1;b;YES;07/10/2019 15:50;;;",
                "vote;;;;;;;p1;b;NO;07/10/2019 15:51;;;",
                "vote;;;;;;;p9;b;NO;07/10/2019 15:51;;;",
                "vote;;;;;;;p1;c;PEUT-ETRE;07/10/2019 15:51;;;");
        var report = imports.into(scene.everythingOpen().concertation().slug(), file, false);
        assertThat(report.contributions()).isEqualTo(1);
        assertThat(report.positions()).containsOnly(Map.entry(Position.AGREE, 1L));
        assertThat(report.refused()).extracting(Remark::line).containsExactly(4L, 5L, 6L);
    }

    @Test
    void anotherFileIsRefusedWhole() throws Exception {
        var other = Files.writeString(folder.resolve("autre.csv"), "a;b;c\n1;2;3\n");
        assertThatThrownBy(() -> imports.into("rien", other, false))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.messageKey()).isEqualTo("intake.column.missing"));
    }

    @Test
    void anUnknownConcertationIsSaid() throws Exception {
        var file = write("opinion;p1;a;S;Un titre;Un texte;07/10/2019 15:47;;;;;;;");
        assertThatThrownBy(() -> imports.into("rien-de-tel", file, false))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.field()).isEqualTo("concertation"));
        assertThat(concertations.bySlug("rien-de-tel", Optional.empty())).isEmpty();
    }

    private Path write(String... lines) throws Exception {
        var header = "type;contributions_id;contributions_author_id;contributions_section_title;contributions_title;"
                + "contributions_bodyText;contributions_createdAt;contributions_votes_related_id;"
                + "contributions_votes_author_id;contributions_votes_value;contributions_votes_createdAt;"
                + "contributions_arguments_related_id;contributions_arguments_id;contributions_arguments_body";
        return Files.writeString(folder.resolve("export.csv"), header + "\n" + String.join("\n", List.of(lines)));
    }
}
