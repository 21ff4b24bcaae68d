package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.debate.Posters;
import fr.concertations.territory.FrameOrigins;
import fr.concertations.testing.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A référent prepares a poster and names the sites that may show a box. */
class SharingViewTests extends ScreenTest {
    @Autowired
    Posters posters;

    @Autowired
    FrameOrigins origins;

    @Test
    void aReferentCopiesTheLinkAndTellsWhereOneTakesPartWithoutComputer() {
        var stage = scene.everythingOpen();
        signIn(stage.referent());
        open("collectivite/" + stage.territory().slug() + "/partager");
        var poster = posters.of(stage.concertation().id()).orElseThrow();
        assertThat(field(TextField.class, "Lien court").getValue()).endsWith(poster.path());
        assertThat(field(TextArea.class, "Encart à copier dans votre site").getValue())
                .contains("/integrer/concertations/" + stage.concertation().slug());
        assertThat(links("/affiches/concertations/" + stage.concertation().slug()))
                .isTrue();
        test(field(TextArea.class, "Où participer sans ordinateur")).setValue("À la mairie");
        press("Enregistrer le lieu");
        assertThat(posters.of(stage.concertation().id()).orElseThrow().elsewhere())
                .isEqualTo("À la mairie");
    }

    @Test
    void aSiteThatIsNoneIsRefusedAtItsField() {
        var stage = scene.everythingOpen();
        signIn(stage.referent());
        open("collectivite/" + stage.territory().slug() + "/partager");
        var sites = field(TextArea.class, "Sites de confiance, un par ligne");
        test(sites).setValue("https://www.ville.example\nville.example/page");
        press("Enregistrer les sites");
        assertThat(sites.isInvalid()).isTrue();
        assertThat(sites.getErrorMessage()).contains("ville.example/page");
        assertThat(origins.of(List.of(stage.territory().code()))).isEmpty();
        test(sites).setValue("https://WWW.ville.example/");
        press("Enregistrer les sites");
        assertThat(origins.of(List.of(stage.territory().code()))).containsExactly("https://www.ville.example");
        assertThat(sites.getValue()).isEqualTo("https://www.ville.example");
    }

    @Test
    void whatIsByInvitationIsNotShared() {
        var stage = scene.byInvitation();
        signIn(stage.referent());
        open("collectivite/" + stage.territory().slug() + "/partager");
        assertThat(shows("Aucune concertation publique n’est ouverte.")).isTrue();
        assertThat(shows(stage.concertation().title())).isFalse();
    }
}
