package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.SuggestionDraft;
import fr.concertations.contribution.SuggestionId;
import fr.concertations.contribution.SuggestionState;
import fr.concertations.contribution.Suggestions;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.testing.Scene;
import fr.concertations.testing.ScreenTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Suggesting, accepting, declining, comparing: as people do it on screen. */
class SuggestingViewTests extends ScreenTest {
    private static final String BETTER =
            "Si la machine ne comprend pas, il faut un bouton pour joindre un agent, en moins d’une minute.";

    @Autowired
    Contributions contributions;

    @Autowired
    Suggestions suggestions;

    private Scene.Stage stage;
    private Actor author;
    private Actor reader;
    private Contribution written;

    @BeforeEach
    void somebodyWrote() {
        stage = scene.everythingOpen();
        author = people.citizen();
        reader = people.citizen();
        written = scene.contribution(stage, author);
    }

    @Test
    void aReaderSuggestsAfterSeeingWhatChanges() {
        open(reader);
        press("Suggérer une modification");
        assertThat(body().getValue()).isEqualTo(written.body());
        press("Envoyer ma suggestion");
        assertThat(body().getErrorMessage()).startsWith("Vous n’avez encore rien changé");
        test(body()).setValue(BETTER);
        press("Voir ce qui change");
        assertThat(marked("del")).contains("retiré\u00A0: quelqu’un, tout de suite");
        assertThat(marked("ins")).contains("ajouté\u00A0: un agent, en moins d’une minute");
        test(area("Pourquoi")).setValue("Une minute, cela se mesure.");
        press("Envoyer ma suggestion");
        assertThat(told()).startsWith("Votre suggestion est envoyée");
        assertThat(shows("1 modification suggérée")).isTrue();
        assertThat(shows("En attente de réponse")).isTrue();
        press("Retirer ma suggestion");
        assertThat(suggestions.of(written.id())).isEmpty();
    }

    @Test
    void aReaderWhoseTextChangedMeanwhileComparesAndSendsAgain() {
        open(reader);
        press("Suggérer une modification");
        test(body()).setValue(BETTER);
        edit("Si la machine ne comprend pas, il faut un bouton pour joindre un élu, tout de suite.");
        press("Envoyer ma suggestion");
        assertThat(told()).startsWith("Ce texte a été modifié pendant que vous écriviez");
        assertThat(body().getValue()).isEqualTo(BETTER);
        assertThat(marked("del")).contains("retiré\u00A0: élu, tout de suite");
        press("Envoyer ma suggestion");
        assertThat(suggestions.of(written.id())).hasSize(1);
    }

    @Test
    void theAuthorAcceptsAndTheHistorySaysWhoSuggested() {
        suggest();
        open(author);
        assertThat(find(NativeDetails.class).single().isOpen()).isTrue();
        assertThat(shows("Pourquoi\u00A0: Cela se mesure.")).isTrue();
        press("Accepter la suggestion de Une personne");
        assertThat(contributions.require(written.id(), Optional.empty()).body()).isEqualTo(BETTER);
        assertThat(shows("sur une suggestion de Une personne")).isTrue();
        assertThat(shows("Acceptée")).isTrue();
    }

    @Test
    void theAuthorDeclinesWithAWord() {
        suggest();
        open(author);
        press("Décliner la suggestion de Une personne");
        assertThat(area("Votre mot").isInvalid()).isTrue();
        test(area("Votre mot")).setValue("Une minute est trop court.");
        press("Décliner la suggestion de Une personne");
        assertThat(suggestions.of(written.id()).getFirst().state()).isEqualTo(SuggestionState.DECLINED);
        assertThat(shows("Réponse\u00A0: Une minute est trop court.")).isTrue();
    }

    @Test
    void aSuggestionIsReportedFromWhereItIsRead() {
        suggest();
        open(people.citizen());
        test(find(NativeButton.class).all().stream()
                        .filter(b -> b.getAriaLabel().equals(Optional.of("Signaler cette suggestion")))
                        .findFirst()
                        .orElseThrow())
                .click();
        find(RadioButtonGroup.class).withLabel("Pour quelle raison\u202F?").single();
    }

    @Test
    void onATextThatChangedTheAuthorComparesAndOnlyDeclines() {
        suggest();
        edit("Il faut toujours pouvoir joindre un agent, tout de suite.");
        open(author);
        assertThat(shows("Le texte a changé depuis cette suggestion")).isTrue();
        assertThat(find(Button.class).all()).noneMatch(b -> b.getText().equals("Accepter"));
    }

    @Test
    void anAuthorOnAnOldScreenReadsBothTextsAndChooses() {
        open(author);
        press("Modifier ma contribution");
        assertThat(shows("Personne n’a encore réagi")).isTrue();
        test(area("Votre texte")).setValue("Il faut un bouton pour joindre un humain, tout de suite.");
        edit("Il faut un bouton pour joindre un agent, tout de suite.");
        press("Enregistrer");
        assertThat(told()).startsWith("Ce texte a été modifié ailleurs");
        assertThat(area("Votre texte").getValue()).contains("un humain");
        assertThat(marked("del")).contains("retiré\u00A0: agent");
        assertThat(marked("ins")).contains("ajouté\u00A0: humain");
        press("Enregistrer");
        assertThat(contributions.require(written.id(), Optional.empty()).body()).contains("un humain");
    }

    @Test
    void theAccountSaysWhatWaitsAndWhatBecameOfMySuggestions() {
        var id = suggest();
        signIn(author);
        open("compte");
        assertThat(find(H2.class).withText("Ma participation").exists()).isTrue();
        assertThat(shows("1 suggestion attend votre réponse")).isTrue();
        open("ma-participation");
        assertThat(links(ForumNavigation.contribution(written.id()))).isTrue();
        suggestions.decline(author, id, "Une minute est trop court.");
        open(reader);
        open("ma-participation");
        assertThat(shows("Déclinée")).isTrue();
        assertThat(shows("Réponse\u00A0: Une minute est trop court.")).isTrue();
    }

    @Test
    void aStrangerIsInvitedToSignInFirst() {
        open(ForumNavigation.contribution(written.id()));
        press("Suggérer une modification");
        assertThat(shows("Une seule question avant")).isTrue();
    }

    private SuggestionId suggest() {
        var draft = new SuggestionDraft(1, written.title(), BETTER, "Cela se mesure.");
        return suggestions.suggest(reader, written.id(), draft, UUID.randomUUID());
    }

    private void edit(String body) {
        var theme = written.theme().orElseThrow().id();
        contributions.edit(
                author, written.id(), 1, new ContributionDraft(written.kind(), theme, written.title(), body));
    }

    private void open(Actor person) {
        signIn(person);
        open(ForumNavigation.contribution(written.id()));
    }

    private List<String> marked(String tag) {
        return find(HtmlContainer.class).all().stream()
                .filter(part -> part.getElement().getTag().equals(tag))
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }

    private TextArea body() {
        return area("Texte que vous proposez");
    }

    private TextArea area(String label) {
        return field(TextArea.class, label);
    }
}
