package fr.concertations.manifesto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.grid.CellSource;
import fr.concertations.manifesto.CitedCell;
import fr.concertations.manifesto.PublishedArticle;
import fr.concertations.manifesto.PublishedManifestos;
import fr.concertations.testing.ScreenTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing an article of the manifesto, as the commission does it on screen. */
class ManifestoViewTests extends ScreenTest {
    @Autowired
    PublishedManifestos manifestos;

    @Test
    void anArticleCitesACellAndIsPublished() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var grid = aftermath.cell(
                stage, "criteres.ethique", "Un agent répond.", new CellSource.OfContribution(contribution.id()));
        aftermath.publishGrid(stage);
        var title = "Une personne, à la demande " + UUID.randomUUID();
        signIn(people.commission());
        open("commission/manifeste");
        field(TextField.class, "Titre").setValue(title);
        press("Enregistrer l’article");
        assertThat(field(TextArea.class, "Texte").getErrorMessage()).isEqualTo("Écrivez le texte de l’article.");
        assertThat(field(TextField.class, "Titre").getValue()).isEqualTo(title);
        field(TextArea.class, "Texte").setValue("Aucune démarche essentielle ne dépend d’une machine seule.");
        press("Enregistrer l’article");
        assertThat(citations().isInvalid()).isTrue();
        citations().setValue(Set.of(new CitedCell(grid, "criteres.ethique")));
        press("Enregistrer l’article");
        assertThat(shows(title)).isTrue();
        press("Publier la version " + (manifestos.latest().map(p -> p.version()).orElse(0) + 1));
        press("Publier");
        assertThat(manifestos.latest().orElseThrow().content().articles())
                .extracting(PublishedArticle::title)
                .contains(title);
    }

    @Test
    void othersAreToldWhoMay() {
        signIn(people.citizen());
        open("commission/manifeste");
        assertThat(headline()).isEqualTo("Cette page ne vous est pas ouverte");
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<CitedCell> citations() {
        return field(MultiSelectComboBox.class, "Cases citées");
    }
}
