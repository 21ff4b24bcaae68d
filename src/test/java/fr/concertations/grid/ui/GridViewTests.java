package fr.concertations.grid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.grid.CellSource;
import fr.concertations.grid.Grids;
import fr.concertations.grid.PublishedGrids;
import fr.concertations.synthesis.ui.FollowUpStep;
import fr.concertations.testing.ScreenTest;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Filling the grid section by section, as a référent does it on screen. */
class GridViewTests extends ScreenTest {
    @Autowired
    Grids grids;

    @Autowired
    PublishedGrids published;

    @Test
    void measuredCellsAreReadAndWrittenOnesCarrySources() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        signIn(stage.referent());
        open(FollowUpStep.GRID.of(stage.concertation()) + "?section=participation");
        assertThat(shows("Nombre de personnes ayant contribué")).isTrue();
        assertThat(find(TextArea.class).all()).extracting(TextArea::getLabel).containsExactly("Publics peu entendus");
        open(FollowUpStep.GRID.of(stage.concertation()) + "?section=criteres");
        field(TextArea.class, "Critères éthiques").setValue("Un agent répond.");
        sources("Sources de « Critères éthiques »").setValue(Set.of(new CellSource.OfContribution(contribution.id())));
        press("Enregistrer la rubrique");
        press("Publier la version 1");
        press("Publier");
        var cell = published
                .of(stage.concertation().id(), Optional.empty())
                .orElseThrow()
                .content()
                .cell("criteres.ethique")
                .orElseThrow();
        assertThat(cell.text()).isEqualTo("Un agent répond.");
        assertThat(cell.sources()).hasSize(1);
    }

    @Test
    void goingToAnotherSectionKeepsWhatWasTyped() {
        var stage = scene.everythingOpen();
        signIn(stage.referent());
        open(FollowUpStep.GRID.of(stage.concertation()) + "?section=criteres");
        field(TextArea.class, "Critères sociaux").setValue("Aucun guichet ne ferme.");
        open(FollowUpStep.GRID.of(stage.concertation()) + "?section=suites");
        var grid = grids.of(stage.referent(), stage.concertation().id()).orElseThrow();
        assertThat(grid.cell("criteres.social").text()).isEqualTo("Aucun guichet ne ferme.");
    }

    @Test
    void othersAreToldWhoMay() {
        var stage = scene.everythingOpen();
        signIn(people.citizen());
        open(FollowUpStep.GRID.of(stage.concertation()));
        assertThat(headline()).isEqualTo("Cette page ne vous est pas ouverte");
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<CellSource> sources(String label) {
        return field(MultiSelectComboBox.class, label);
    }
}
