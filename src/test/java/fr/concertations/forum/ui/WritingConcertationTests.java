package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Stage;
import fr.concertations.debate.StageKind;
import fr.concertations.debate.State;
import fr.concertations.debate.Theme;
import fr.concertations.debate.Visibility;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.identity.SessionOf;
import fr.concertations.kernel.Typography;
import fr.concertations.territory.Territory;
import fr.concertations.testing.Places;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A référent writes a concertation: a draft first, then open, changed later without losing anybody's work. */
class WritingConcertationTests extends ForumTest {
    @Autowired
    Places places;

    @Autowired
    Concertations concertations;

    @Autowired
    Clock clock;

    private final String title =
            "L’IA et l’école " + UUID.randomUUID().toString().substring(0, 8);
    private Territory territory;
    private Actor referent;

    @BeforeEach
    void aPlaceThatSigned() {
        territory = places.somewhere();
        referent = places.signed(territory);
        SessionOf.somebody(referent);
    }

    @Test
    void aDraftIsKeptThenOpened() {
        fillNew();
        press("Garder en brouillon");
        assertThat(written().state()).isEqualTo(State.DRAFT);
        assertThat(path()).isEqualTo(ForumNavigation.edit(written()));
        press("Ouvrir la concertation");
        assertThat(written().state()).isEqualTo(State.OPENED);
        assertThat(headline()).isEqualTo(title);
    }

    @Test
    void theUsualPlanBeginsTodayInParisAndHasFourStages() {
        fillNew();
        press("Ouvrir la concertation");
        assertThat(written().stages())
                .extracting(Stage::kind)
                .containsExactly(StageKind.CONTRIBUTION, StageKind.VOTE, StageKind.SYNTHESIS, StageKind.CONCLUSION);
        var today = Typography.dayInParis(clock.instant());
        assertThat(written().stages().getFirst().startsAt())
                .isEqualTo(today.atStartOfDay(Typography.PARIS).toInstant());
        assertThat(written().isOpen(Act.CONTRIBUTE, clock.instant())).isTrue();
        assertThat(written().isOpen(Act.VOTE, clock.instant())).isFalse();
    }

    @Test
    void questionsAndThemesAreWrittenOnePerLine() {
        open(ForumNavigation.create(territory));
        test(field("Titre")).setValue(title);
        test(area("Présentation")).setValue("Rien n’est décidé.");
        test(area("Questions")).setValue("Pour quoi faire ?\n\nÀ quelles conditions ?");
        test(area("Vos thèmes")).setValue("Cantine\nBibliothèque");
        press("Garder en brouillon");
        assertThat(written().questions()).containsExactly("Pour quoi faire ?", "À quelles conditions ?");
        assertThat(written().themes()).extracting(Theme::label).containsExactly("Cantine", "Bibliothèque");
        assertThat(area("Vos thèmes").getValue()).isEqualTo("Cantine\nBibliothèque");
    }

    @Test
    void invitedPeopleAreWrittenOnePerLine() {
        fillNew();
        visibility().setValue(Visibility.INVITATION);
        test(area("Personnes invitées")).setValue("lea@exemple.fr\npas une adresse");
        press("Garder en brouillon");
        assertThat(area("Personnes invitées").getErrorMessage()).contains("pas une adresse");
        test(area("Personnes invitées")).setValue("lea@exemple.fr\nNoe@exemple.fr");
        press("Garder en brouillon");
        assertThat(concertations.invitees(referent, written().id()))
                .containsExactlyInAnyOrder("lea@exemple.fr", "noe@exemple.fr");
    }

    @Test
    void aStageThatEndsBeforeItBeginsIsToldBesideTheStages() {
        fillNew();
        var last = find(DatePicker.class).withLabel("Dernier jour").first();
        last.setValue(Typography.dayInParis(clock.instant()).minusDays(2));
        press("Garder en brouillon");
        assertThat(find(Paragraph.class).withClassName("field-error").single().getText())
                .startsWith("Une étape finit après avoir commencé");
        assertThat(field("Titre").getValue()).isEqualTo(title);
        assertThat(concertations.managedBy(referent, territory.code())).isEmpty();
    }

    @Test
    void stagesAreAddedAndRemoved() {
        fillNew();
        press("Ajouter une étape");
        assertThat(rows()).hasSize(5);
        test(find(Button.class).withText("Retirer cette étape").first()).click();
        press("Garder en brouillon");
        assertThat(written().stages())
                .extracting(Stage::kind)
                .containsExactly(StageKind.VOTE, StageKind.SYNTHESIS, StageKind.CONCLUSION, StageKind.FOLLOW_UP);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToldAndNothingTypedIsLost() {
        fillNew();
        press("Garder en brouillon");
        test(area("Publics")).setValue("Les parents d’élèves");
        concertations.open(referent, written().id());
        press("Garder en brouillon");
        assertThat(area("Publics").getValue()).isEqualTo("Les parents d’élèves");
        assertThat(written().publics()).isEmpty();
        press("Garder en brouillon");
        assertThat(written().publics()).isEqualTo("Les parents d’élèves");
    }

    @Test
    void withoutASignatureOneIsSentToSign() {
        var unsigned = places.somewhere();
        SessionOf.somebody(places.joined(unsigned));
        open(ForumNavigation.create(unsigned));
        assertThat(shows("Votre collectivité doit d’abord signer la charte.")).isTrue();
        assertThat(find(TextField.class).exists()).isFalse();
    }

    @Test
    void somebodyElseMayNotWriteForTheTerritory() {
        signedIn();
        open(ForumNavigation.create(territory));
        assertThat(shows("Seul un référent de ce territoire peut faire cela.")).isTrue();
    }

    @Test
    void theHomeOfTheCollectiviteListsWhatItLeads() {
        fillNew();
        press("Ouvrir la concertation");
        open(ForumNavigation.home(territory));
        assertThat(links(ForumNavigation.edit(written()))).isTrue();
        assertThat(links(ForumNavigation.participate(written()) + "/synthese")).isTrue();
    }

    private void fillNew() {
        open(ForumNavigation.create(territory));
        test(field("Titre")).setValue(title);
        test(area("Présentation")).setValue("Rien n’est décidé : dites-nous à quelles conditions.");
    }

    private Concertation written() {
        return concertations.managedBy(referent, territory.code()).stream()
                .flatMap(c -> concertations.byId(c.id(), Optional.of(referent)).stream())
                .findFirst()
                .orElseThrow();
    }

    private List<ListItem> rows() {
        return find(ListItem.class).withClassName("stage-row").all();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Visibility> visibility() {
        return find(RadioButtonGroup.class).withLabel("Qui peut participer").single();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }
}
