package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.ConcertationReaders;
import fr.concertations.identity.Actor;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.search.Completions;
import fr.concertations.search.SearchFollower;
import fr.concertations.search.SearchService;
import fr.concertations.testing.Scene.Stage;
import fr.concertations.testing.ScreenTest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Searching from any view of the application, as one types. */
class QuickSearchTests extends ScreenTest {
    @Autowired
    Contributions contributions;

    @Autowired
    SearchService search;

    @Autowired
    Completions completions;

    @Autowired
    ConcertationReaders readers;

    @Autowired
    SearchFollower follower;

    @Autowired
    Moderation moderation;

    /** Consonants nobody else writes: no ending to strip. */
    private final String word = UUID.randomUUID()
            .toString()
            .replace("-", "")
            .chars()
            .mapToObj(digit ->
                    "bcdfghjklmnpqrtv".substring(Character.digit(digit, 16)).substring(0, 1))
            .collect(Collectors.joining());

    @Test
    void whatIsFoundLeadsToWhereOneCanAct() {
        var id = said(scene.everythingOpen(), "Un titre avec " + word, "Un texte assez long pour dire quelque chose.");
        open("connexion");
        type(word);
        assertThat(shows("1 résultat")).isTrue();
        assertThat(links("contributions/" + id)).isTrue();
        assertThat(links("recherche?q=" + word)).isTrue();
        type("introuvable" + word);
        assertThat(shows("Rien ne répond à cette recherche")).isTrue();
        assertThat(links("contributions/" + id)).isFalse();
        type(" ");
        assertThat(shows("Rien ne répond à cette recherche")).isFalse();
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        var stage = scene.everythingOpen();
        var id = said(stage, "Un premier titre", "Voici un premier " + word + " et la suite.");
        said(stage, "Un second titre", "Voici un second " + word + " et la suite.");
        open("connexion");
        var start = word.substring(0, word.length() - 3);
        type(start);
        assertThat(shows("2 résultats pour «\u202f" + word + "\u202f»")).isTrue();
        assertThat(links("contributions/" + id)).isTrue();
        test(find(NativeButton.class).withText(word).single()).click();
        assertThat(question().getValue()).isEqualTo(word);
    }

    @Test
    void placesAndConcertationsComeByTheirFirstLetters() {
        var stage = scene.everythingOpen();
        follower.catchUp();
        open("connexion");
        type(stage.concertation().title());
        assertThat(links("concertations/" + stage.concertation().slug())).isTrue();
        type("rennes metr");
        assertThat(links("/territoires/rennes-metropole")).isTrue();
    }

    /** By what is found as by what is completed. */
    @Test
    void whatIsRestrictedIsFoundByThoseWhoMayReadIt() {
        var stage = scene.byInvitation();
        var id = said(stage, stage.referent(), "Entre nous, " + word, "Voici un " + word + " et la suite.");
        said(stage, stage.referent(), "Entre nous encore", "Voici un " + word + " et la suite.");
        var start = word.substring(0, word.length() - 3);
        assertThat(QuickFinds.of(start, Set.of(), search, completions).words()).isEmpty();
        open("connexion");
        type(word);
        assertThat(links("contributions/" + id)).isFalse();
        signIn(people.citizen());
        type(start);
        assertThat(shows("Rien ne répond à cette recherche")).isTrue();
        assertThat(find(NativeButton.class).withText(word).exists()).isFalse();
        signIn(stage.referent());
        type(word);
        assertThat(links("contributions/" + id)).isTrue();
        open("recherche?q=" + word);
        assertThat(links("contributions/" + id)).isTrue();
        var tokens = readers.tokensFor(Optional.of(stage.referent()));
        assertThat(QuickFinds.of(start, tokens, search, completions).words()).isNotEmpty();
    }

    @Test
    void everythingThatAnswersIsOnAViewOfItsOwn() {
        var id = said(scene.everythingOpen(), "Un titre avec " + word, "Un texte assez long pour dire quelque chose.");
        open("recherche?q=" + word);
        assertThat(headline()).isEqualTo("Rechercher");
        assertThat(links("contributions/" + id)).isTrue();
        open("recherche?q=introuvable" + word + "&page=abc");
        assertThat(shows("Rien ne répond à cette recherche")).isTrue();
        open("recherche");
        assertThat(shows("Aucun résultat")).isFalse();
    }

    /** Filters are links: what was published and what is hidden, for those who moderate there. */
    @Test
    void whoModeratesFindsWhatIsHiddenAndTellsItApart() {
        var stage = scene.everythingOpen();
        var open = said(stage, "Un titre avec " + word, "Un texte assez long pour dire quelque chose.");
        var hidden = said(stage, "Un autre avec " + word, "Un autre texte assez long pour dire quelque chose.");
        moderation.hide(stage.referent(), "contribution", hidden.value(), ReportReason.SPAM, "Publicité manifeste.");
        follower.catchUp();
        open("recherche?q=" + word);
        assertThat(shows("1 résultat")).isTrue();
        assertThat(links("recherche?q=" + word + "&etat=HIDDEN")).isFalse();
        signIn(stage.referent());
        open("recherche?q=" + word);
        assertThat(shows("2 résultats")).isTrue();
        assertThat(links("recherche?q=" + word + "&etat=HIDDEN")).isTrue();
        open("recherche?q=" + word + "&etat=HIDDEN");
        assertThat(shows("1 résultat")).isTrue();
        assertThat(shows("Contribution · Risque · Masquée")).isTrue();
        assertThat(links("contributions/" + hidden)).isTrue();
        assertThat(links("contributions/" + open)).isFalse();
        assertThat(links("recherche?q=" + word)).isTrue();
    }

    @Test
    void aSearchThatFailsIsToldAndTheFieldGoesOn() {
        var answer = new QuickAnswer(
                typed -> {
                    throw new IllegalStateException("the disk is gone");
                },
                words -> {});
        UI.getCurrent().add(answer);
        answer.to("accueil");
        assertThat(shows("La recherche ne répond pas")).isTrue();
        answer.to("");
        assertThat(shows("La recherche ne répond pas")).isFalse();
    }

    private ContributionId said(Stage stage, String title, String body) {
        return said(stage, people.citizen(), title, body);
    }

    private ContributionId said(Stage stage, Actor author, String title, String body) {
        var draft = new ContributionDraft(
                ContributionKind.RISK, stage.concertation().themes().getFirst().id(), title, body);
        var id = contributions.submit(author, stage.concertation().id(), draft, UUID.randomUUID());
        follower.catchUp();
        return id;
    }

    private void type(String text) {
        question().setValue(text);
    }

    private Input question() {
        return find(Input.class).withId("quick-search-question").single();
    }
}
