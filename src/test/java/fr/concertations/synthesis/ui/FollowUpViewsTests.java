package fr.concertations.synthesis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.identity.Actor;
import fr.concertations.synthesis.Conclusions;
import fr.concertations.synthesis.Decision;
import fr.concertations.synthesis.Extract;
import fr.concertations.synthesis.Extracts;
import fr.concertations.synthesis.Passage;
import fr.concertations.synthesis.Publications;
import fr.concertations.synthesis.PublishedSentence;
import fr.concertations.synthesis.Sentence;
import fr.concertations.synthesis.Syntheses;
import fr.concertations.testing.ScreenTest;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the harvest to the conclusions, as a référent does it on screen. */
class FollowUpViewsTests extends ScreenTest {
    private static final Optional<Actor> ANYBODY = Optional.empty();

    @Autowired
    Extracts extracts;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Conclusions conclusions;

    @Autowired
    Publications publications;

    @Test
    void passagesAreTickedOrPasted() {
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        signIn(stage.referent());
        open(FollowUpStep.HARVEST.of(stage.concertation()));
        assertThat(headline()).isEqualTo("Récolte");
        press("Garder");
        CheckboxGroup<Passage> sentences = passages();
        assertThat(sentences.getErrorMessage()).isEqualTo("Cochez une phrase, ou collez un passage précis.");
        sentences.select(sentences.getListDataView().getItem(0));
        press("Garder");
        pasted().setValue("Vive la machine");
        press("Garder");
        assertThat(pasted().isInvalid()).isTrue();
        assertThat(pasted().getValue()).isEqualTo("Vive la machine");
        pasted().setValue("un bouton pour joindre quelqu'un");
        press("Garder");
        assertThat(extracts.of(stage.referent(), stage.concertation().id())).hasSize(2);
        assertThat(shows("un bouton pour joindre quelqu’un")).isTrue();
    }

    @Test
    void anEmptyConcertationSaysSo() {
        var stage = scene.everythingOpen();
        signIn(stage.referent());
        open(FollowUpStep.HARVEST.of(stage.concertation()));
        assertThat(shows("La récolte commence avec la première.")).isTrue();
        open(FollowUpStep.SYNTHESIS.of(stage.concertation()));
        assertThat(shows("La récolte est vide.")).isTrue();
        assertThat(links(FollowUpStep.HARVEST.of(stage.concertation()))).isTrue();
    }

    @Test
    void othersAreToldWhoMay() {
        var stage = scene.everythingOpen();
        signIn(people.citizen());
        open(FollowUpStep.HARVEST.of(stage.concertation()));
        assertThat(headline()).isEqualTo("Cette page ne vous est pas ouverte");
        open(FollowUpStep.SYNTHESIS.of(stage.concertation()));
        assertThat(headline()).isEqualTo("Cette page ne vous est pas ouverte");
        open("concertations/nulle-part/recolte");
        assertThat(headline()).isEqualTo("Rien à cette adresse");
    }

    @Test
    void aSentenceIsWrittenOnExtractsAndPublished() {
        var stage = scene.everythingOpen();
        aftermath.sentence(stage, "Une première phrase.", scene.contribution(stage));
        signIn(stage.referent());
        open(FollowUpStep.SYNTHESIS.of(stage.concertation()));
        field(TextArea.class, "La phrase").setValue("Il faut pouvoir joindre quelqu'un.");
        press("Enregistrer la phrase");
        var offered = offered();
        assertThat(offered.getErrorMessage()).startsWith("Une phrase s’appuie sur au moins un extrait.");
        assertThat(field(TextArea.class, "La phrase").getValue()).isEqualTo("Il faut pouvoir joindre quelqu'un.");
        field(Checkbox.class, "Ne montrer que les extraits qui ne servent pas encore")
                .setValue(false);
        offered.select(offered.getListDataView().getItem(0));
        press("Enregistrer la phrase");
        press("Monter la phrase 2");
        assertThat(syntheses.draft(stage.referent(), stage.concertation().id()).sentences())
                .extracting(Sentence::text)
                .containsExactly("Il faut pouvoir joindre quelqu’un.", "Une première phrase.");
        press("Publier la version 1");
        press("Publier");
        assertThat(publications.synthesis(stage.concertation().id(), ANYBODY)).isPresent();
        assertThat(shows("Ce qui est publié est à jour.")).isTrue();
        assertThat(links(FollowUpStep.CONCLUSIONS.of(stage.concertation()))).isTrue();
    }

    @Test
    void whenSomebodyElseWasFasterNothingTypedIsLost() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        aftermath.sentence(stage, "Une première phrase.", contribution);
        signIn(stage.referent());
        open(FollowUpStep.SYNTHESIS.of(stage.concertation()));
        press("Modifier la phrase 1");
        field(TextArea.class, "La phrase").setValue("Ma version.");
        aftermath.sentence(stage, "Celle d’une collègue.", contribution);
        press("Enregistrer la phrase");
        assertThat(told()).startsWith("Quelqu’un a modifié ce document pendant que vous écriviez.");
        assertThat(field(TextArea.class, "La phrase").getValue()).isEqualTo("Ma version.");
        assertThat(shows("Celle d’une collègue.")).isTrue();
        press("Enregistrer la phrase");
        assertThat(syntheses.draft(stage.referent(), stage.concertation().id()).sentences())
                .extracting(Sentence::text)
                .containsExactly("Ma version.", "Celle d’une collègue.");
    }

    @Test
    void aConclusionIsDecidedAnsweredAndPublished() {
        var stage = scene.everythingOpen();
        aftermath.sentence(stage, "Il faut pouvoir joindre quelqu’un.", scene.contribution(stage));
        aftermath.publishSynthesis(stage);
        signIn(stage.referent());
        open(FollowUpStep.CONCLUSIONS.of(stage.concertation()));
        field(TextArea.class, "Ce que la collectivité conclut").setValue("Ouvrir une ligne directe.");
        field(TextArea.class, "Réponse de la collectivité").setValue("Elle ouvre en septembre.");
        press("Enregistrer la conclusion");
        assertThat(decision().getErrorMessage()).isEqualTo("Choisissez ce que la collectivité décide.");
        decision().setValue(Decision.RETAINED);
        press("Enregistrer la conclusion");
        CheckboxGroup<PublishedSentence> sentences = sentences();
        assertThat(sentences.isInvalid()).isTrue();
        sentences.setValue(Set.of(sentences.getListDataView().getItem(0)));
        press("Enregistrer la conclusion");
        press("Publier la version 1");
        press("Publier");
        assertThat(publications
                        .conclusions(stage.concertation().id(), ANYBODY)
                        .orElseThrow()
                        .content()
                        .conclusions())
                .singleElement()
                .satisfies(c -> assertThat(c.answer()).isEqualTo("Elle ouvre en septembre."));
        press("Retirer la conclusion 1");
        press("Retirer");
        assertThat(conclusions
                        .draft(stage.referent(), stage.concertation().id())
                        .conclusions())
                .isEmpty();
    }

    @Test
    void invitedPeopleReadWhatIsPublishedHere() {
        var invited = people.citizen();
        var stage = scene.byInvitation(invited.email().orElseThrow());
        aftermath.sentence(stage, "Entre nous.", scene.contribution(stage, stage.referent()));
        aftermath.publishSynthesis(stage);
        signIn(invited);
        open(FollowUpStep.SYNTHESIS.of(stage.concertation()));
        assertThat(headline()).isEqualTo("Synthèse");
        assertThat(shows("1. Entre nous.")).isTrue();
        assertThat(find(ListItem.class).withClassName("panel").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Passage> passages() {
        return field(CheckboxGroup.class, "Passages à garder");
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Extract> offered() {
        return field(CheckboxGroup.class, "Extraits sur lesquels elle s’appuie");
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<PublishedSentence> sentences() {
        return field(CheckboxGroup.class, "Phrases de la synthèse sur lesquelles elle s’appuie");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Decision> decision() {
        return field(RadioButtonGroup.class, "Décision");
    }

    private TextArea pasted() {
        return field(TextArea.class, "Le passage, tel qu’il est écrit");
    }
}
