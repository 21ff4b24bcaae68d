package fr.concertations.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.Texts;
import fr.concertations.synthesis.ConclusionId;
import fr.concertations.testing.Aftermath;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One grid for each concertation: what is measured cannot be typed, what is written carries its sources. */
@ApplicationTest
class FillingGridTests {
    private static final Optional<Actor> ANYBODY = Optional.empty();
    private static final String WRITTEN = "criteres.ethique";

    @Autowired
    Grids grids;

    @Autowired
    GridSchemas schemas;

    @Autowired
    PublishedGrids published;

    @Autowired
    MeasuredWords words;

    @Autowired
    Ballots ballots;

    @Autowired
    Aftermath aftermath;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Test
    void theShippedSchemaIsThereAndThePlatformMeasuresAllItAsksFor() {
        var schema = schemas.current();
        assertThat(schema.version()).isEqualTo("1");
        assertThat(schema.sections()).hasSize(10);
        assertThat(schema.cells().filter(GridSchema.Cell::measured).map(GridSchema.Cell::asMeasure))
                .containsExactlyInAnyOrder(Measure.values());
    }

    @Test
    void aMeasuredCellCannotBeTypedOver() {
        var stage = scene.everythingOpen();
        assertRefused(
                "participation.participants", () -> aftermath.cell(stage, "participation.participants", "10 000"));
        assertRefused("nulle.part", () -> aftermath.cell(stage, "nulle.part", "Rien"));
    }

    @Test
    void onlyTheReferentFillsIt() {
        var stage = scene.everythingOpen();
        assertThatThrownBy(
                        () -> grids.open(people.citizen(), stage.concertation().id()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void sourcesArePublishedThingsOfThisConcertation() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var sentence = aftermath.sentence(stage, "Il faut pouvoir joindre quelqu’un.", contribution);
        var elsewhere = scene.contribution(scene.everythingOpen());
        assertRefused(WRITTEN, () -> aftermath.cell(stage, WRITTEN, "Oui.", new CellSource.OfSentence(sentence)));
        assertRefused(
                WRITTEN, () -> aftermath.cell(stage, WRITTEN, "Oui.", new CellSource.OfContribution(elsewhere.id())));
        assertRefused(
                WRITTEN,
                () -> aftermath.cell(
                        stage, WRITTEN, "Oui.", new CellSource.OfConclusion(new ConclusionId(UUID.randomUUID()))));
        assertRefused(
                WRITTEN, () -> aftermath.cell(stage, WRITTEN, " ", new CellSource.OfContribution(contribution.id())));
        aftermath.publishSynthesis(stage);
        aftermath.cell(stage, WRITTEN, "Oui.", new CellSource.OfSentence(sentence));
    }

    @Test
    void measuresAreFrozenWhenPublished() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        ballots.cast(people.citizen(), contribution.id(), Position.AGREE);
        aftermath.cell(stage, WRITTEN, "Un agent répond.", new CellSource.OfContribution(contribution.id()));
        assertThat(aftermath.publishGrid(stage)).isEqualTo(1);
        assertThat(aftermath.publishGrid(stage)).isEqualTo(1);
        ballots.cast(people.citizen(), contribution.id(), Position.DISAGREE);
        assertThat(measured(stage, "participation.positions"))
                .isEqualTo("1, dont 1 d’accord, 0 mitigé, 0 pas d’accord, 0 passées");
        assertThat(measured(stage, "participation.participants")).isEqualTo("2");
        assertThat(measured(stage, "identite.territory"))
                .isEqualTo(stage.territory().name() + " (commune)");
        assertThat(measured(stage, "suites.answered-share")).endsWith("(0 sur 1)");
        assertThat(aftermath.publishGrid(stage)).isEqualTo(2);
        assertThat(measured(stage, "participation.positions")).startsWith("2, dont 1 d’accord");
    }

    @Test
    void collegesOfFewPeopleAreNotCountedApart() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        for (var voter = 0; voter < 4; voter++) ballots.cast(people.citizen(), contribution.id(), Position.AGREE);
        aftermath.cell(stage, WRITTEN, "Un agent répond.");
        aftermath.publishGrid(stage);
        assertThat(measured(stage, "participation.participants-by-college"))
                .isEqualTo("Citoyens\u00A0: moins de 11 personnes");
        assertThat(measured(stage, "participation.positions-by-college"))
                .isEqualTo("Citoyens\u00A0: moins de 11 personnes");
        for (var voter = 0; voter < 11; voter++) ballots.cast(people.citizen(), contribution.id(), Position.AGREE);
        aftermath.publishGrid(stage);
        assertThat(measured(stage, "participation.positions-by-college")).isEqualTo("Citoyens\u00A0: 15");
        assertThat(measured(stage, "participation.positions"))
                .isEqualTo(
                        "15, dont 15 d’accord, 0 mitigé, 0 pas d’accord, 0 passées, 15 d’une adresse de courriel confirmée");
    }

    @Test
    void aCellWithoutSourceIsDeclared() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        aftermath.cell(stage, WRITTEN, "Un agent répond.", new CellSource.OfContribution(contribution.id()));
        aftermath.cell(stage, "criteres.social", "Aucun guichet ne ferme.");
        aftermath.publishGrid(stage);
        assertThat(cell(stage, WRITTEN).declared()).isFalse();
        assertThat(cell(stage, "criteres.social").declared()).isTrue();
        assertThat(cell(stage, "participation.participants").declared()).isFalse();
    }

    @Test
    void aStalePageUndoesNothing() {
        var stage = scene.everythingOpen();
        var grid = aftermath.cell(stage, WRITTEN, "Un agent répond.");
        var other = Map.of(WRITTEN, new CellDraft("Une machine répond.", List.of()));
        assertRefused("revision", () -> grids.write(stage.referent(), grid, 0, other));
        assertRefused("revision", () -> grids.publish(stage.referent(), grid, 0));
        assertThat(grids.grid(stage.referent(), grid).cell(WRITTEN).text()).isEqualTo("Un agent répond.");
    }

    @Test
    void anEmptyGridIsNotPublished() {
        var stage = scene.everythingOpen();
        assertRefused("cells", () -> aftermath.publishGrid(stage));
    }

    @Test
    void thePrivateOnesAreNotCompared() {
        var secret = scene.byInvitation("invite@exemple.fr");
        aftermath.cell(secret, WRITTEN, "Entre nous.");
        aftermath.publishGrid(secret);
        assertThat(published.of(secret.concertation().id(), ANYBODY)).isEmpty();
        assertThat(published.all())
                .extracting(row -> row.concertation().id())
                .doesNotContain(secret.concertation().id());
    }

    private PublishedCell cell(Scene.Stage stage, String code) {
        return published
                .of(stage.concertation().id(), ANYBODY)
                .orElseThrow()
                .content()
                .cell(code)
                .orElseThrow();
    }

    private String measured(Scene.Stage stage, String code) {
        var measured = cell(stage, code).measured();
        assertThat(measured).isNotNull();
        return words.of(measured, Texts.FRENCH);
    }

    private static void assertRefused(String field, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
