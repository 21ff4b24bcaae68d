package fr.concertations.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.Contributions;
import fr.concertations.identity.Actor;
import fr.concertations.identity.SessionOf;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.shell.Screen;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a moderator and the people concerned see and press. */
@ApplicationTest
class ModerationViewTests extends SpringBrowserlessTest {
    private static final String KIND = "contribution";
    private static final String WHY = "Votre texte donne l’adresse d’une voisine.";

    @Autowired
    Moderation moderation;

    @Autowired
    Contributions contributions;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    private Actor author;
    private Actor moderator;
    private Contribution text;

    @BeforeEach
    void somebodyWrote() {
        VaadinSession.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
        var stage = scene.everythingOpen();
        author = people.citizen();
        text = scene.contribution(stage, author);
        moderator = people.moderator(stage.territory().code());
    }

    @AfterEach
    void leave() {
        SessionOf.nobody();
    }

    @Test
    void aReaderReportsAModeratorHidesTheAuthorReadsWhyAndTheModeratorRestores() {
        var reader = people.citizen();
        new ReportDialog(moderation, reader, KIND, text.id().value()).open();
        press("Envoyer le signalement");
        assertThat(reasons().isInvalid()).isTrue();
        reasons().setValue(ReportReason.PERSONAL_DATA);
        field("Précision").setValue("Le deuxième paragraphe.");
        press("Envoyer le signalement");

        open(moderator, "moderation");
        assertThat(shown())
                .contains("1 texte à examiner")
                .contains(text.title())
                .contains("1 signalement")
                .contains("Donnée personnelle\u00A0: Le deuxième paragraphe.")
                .contains("Aucune décision n’a encore été prise");
        assertThat(find(Html.class).single().getInnerHtml()).contains("il faut un bouton");
        press("Masquer…");
        assertThat(reasons().getValue()).isEqualTo(ReportReason.PERSONAL_DATA);
        press("Masquer le texte");
        assertThat(explanation().isInvalid()).isTrue();
        assertThat(explanation().getErrorMessage()).contains("10");
        explanation().setValue(WHY);
        press("Masquer le texte");
        assertThat(contributions.byId(text.id(), Optional.empty())).isEmpty();
        assertThat(shown()).contains("Rien à examiner").contains("Masqué le").contains(WHY);

        open(author, "compte");
        assertThat(find(H2.class)
                        .withText("Décisions de modération sur mes textes")
                        .exists())
                .isTrue();
        assertThat(shown()).contains(WHY).contains("On ne publie ni nom, ni adresse");

        open(moderator, "moderation");
        press("Restaurer…");
        explanation().setValue("Après relecture, rien à redire.");
        press("Restaurer le texte");
        assertThat(contributions.byId(text.id(), Optional.empty())).isPresent();
        assertThat(shown()).contains("Restauré le");
    }

    @Test
    void leavingOnlineClearsTheQueue() {
        moderation.report(people.citizen(), KIND, text.id().value(), ReportReason.SPAM, "");
        open(moderator, "moderation");
        press("Laisser en ligne");
        assertThat(shown()).contains("Rien à examiner").contains("Laissé en ligne le");
        assertThat(contributions.byId(text.id(), Optional.empty())).isPresent();
    }

    @Test
    void aSecondModeratorWhoComesLateIsToldSoAndLosesNothing() {
        moderation.report(people.citizen(), KIND, text.id().value(), ReportReason.SPAM, "");
        open(moderator, "moderation");
        press("Masquer…");
        explanation().setValue(WHY);
        moderation.hide(moderator, KIND, text.id().value(), ReportReason.INSULT, "Décision de l’autre modérateur.");
        press("Masquer le texte");
        assertThat(explanation().getValue()).isEqualTo(WHY);
        assertThat(moderation.decisions(KIND, text.id().value())).hasSize(1);
    }

    @Test
    void onlyModeratorsAreLedThereAndLetIn() {
        open(moderator, "moderation");
        assertThat(linksToModeration()).isTrue();
        open(author, "moderation");
        assertThat(find(H1.class).single().getText()).isEqualTo("Cette page ne vous est pas ouverte");
        assertThat(linksToModeration()).isFalse();
    }

    private void open(Actor person, String path) {
        SessionOf.somebody(person);
        UI.getCurrent().navigate(path);
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ReportReason> reasons() {
        return find(RadioButtonGroup.class).single();
    }

    private TextArea explanation() {
        return field("Ce que lira la personne qui a écrit");
    }

    private TextArea field(String label) {
        return find(TextArea.class).withPropertyValue(TextArea::getLabel, label).single();
    }

    private boolean linksToModeration() {
        return find(Anchor.class).all().stream().anyMatch(link -> link.getHref().equals("moderation"));
    }

    private String shown() {
        return find(Screen.class).single().getElement().getTextRecursively();
    }
}
