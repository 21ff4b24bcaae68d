package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.Drafts;
import fr.concertations.contribution.Unfinished;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.search.SearchFollower;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing a contribution: kept as one types, found again, beside what already says it. */
class WritingTests extends ForumTest {
    @Autowired
    Drafts drafts;

    @Autowired
    Contributions contributions;

    @Autowired
    Ballots ballots;

    @Autowired
    SearchFollower follower;

    @Test
    void whatIsTypedIsKeptAndFoundAgain() {
        var where = scene.everythingOpen().concertation();
        var author = signedIn();
        open(ForumNavigation.contribute(where));
        test(title()).setValue("Toujours quelqu’un");
        assertThat(drafts.of(author, where.id()).orElseThrow().text().title()).isEqualTo("Toujours quelqu’un");
        assertThat(shows("Brouillon enregistré")).isTrue();
        open("compte");
        open(ForumNavigation.contribute(where));
        assertThat(title().getValue()).isEqualTo("Toujours quelqu’un");
        assertThat(shows("Voici votre brouillon du")).isTrue();
    }

    @Test
    void theExampleFollowsTheKind() {
        var where = scene.everythingOpen().concertation();
        signedIn();
        open(ForumNavigation.contribute(where));
        kind().setValue(ContributionKind.CRITERION);
        assertThat(shows("Savoir combien d’énergie consomme l’outil")).isTrue();
    }

    @Test
    void twoVersionsAreBothShownAndOneIsChosen() {
        var where = scene.everythingOpen().concertation();
        var author = signedIn();
        open(ForumNavigation.contribute(where));
        test(title()).setValue("Écrit ici");
        var elsewhere = new Unfinished(null, null, "Écrit ailleurs", "Sur mon téléphone");
        drafts.save(author, where.id(), 1, elsewhere);
        test(body()).setValue("Sur mon ordinateur");
        assertThat(shows("Deux versions de votre texte")).isTrue();
        assertThat(shows("Écrit ailleurs")).isTrue();
        assertThat(drafts.of(author, where.id()).orElseThrow().text()).isEqualTo(elsewhere);
        press("Garder celle de cet écran");
        assertThat(drafts.of(author, where.id()).orElseThrow().text().body()).isEqualTo("Sur mon ordinateur");
        assertThat(shows("Deux versions de votre texte")).isFalse();
    }

    /** The page was loaded again before the server acknowledged the last words. */
    @Test
    void theLastWordsKeptByTheBrowserComeBack() {
        var where = scene.everythingOpen().concertation();
        var author = signedIn();
        var kept = drafts.save(author, where.id(), 0, new Unfinished(null, null, "Parler", "à"));
        open(ForumNavigation.contribute(where));
        find(DraftKeeper.class).single().recovered(kept.revision(), "Parler", "à quelqu’un", "");
        assertThat(body().getValue()).isEqualTo("à quelqu’un");
        assertThat(drafts.of(author, where.id()).orElseThrow().text().body()).isEqualTo("à quelqu’un");
        find(DraftKeeper.class).single().recovered(kept.revision(), "Parler", "à personne", "");
        assertThat(shows("Deux versions de votre texte")).isTrue();
        press("Garder celle d’ailleurs");
        assertThat(body().getValue()).isEqualTo("à quelqu’un");
    }

    @Test
    void aDraftPublishedElsewhereDoesNotTakeThisOneAway() {
        var where = scene.everythingOpen().concertation();
        var author = signedIn();
        open(ForumNavigation.contribute(where));
        test(title()).setValue("Écrit ici");
        drafts.discard(author, where.id());
        test(body()).setValue("Je continue d’écrire ici");
        assertThat(shows("publié ou effacé depuis un autre écran")).isTrue();
        test(body()).setValue("Je continue d’écrire ici, tranquillement");
        assertThat(drafts.of(author, where.id()).orElseThrow().text().body()).endsWith("tranquillement");
    }

    @Test
    void oneSupportsWhatAlreadySaysIt() {
        var stage = scene.everythingOpen();
        var near = scene.contribution(stage);
        follower.catchUp();
        var author = signedIn();
        open(ForumNavigation.contribute(stage.concertation()));
        test(title()).setValue("Pouvoir joindre un agent");
        assertThat(shows("Une contribution dit peut-être la même chose")).isTrue();
        tap("Soutenir celle-ci plutôt");
        assertThat(ballots.mine(author, near.id())).contains(Position.AGREE);
        find(Checkbox.class).single().setValue(false);
        assertThat(find(Anchor.class).all().stream().anyMatch(a -> a.getText().equals(near.title())))
                .isFalse();
    }

    private TextField title() {
        return find(TextField.class).withLabel("Titre").single();
    }

    private TextArea body() {
        return find(TextArea.class).withLabel("Votre texte").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ContributionKind> kind() {
        return find(RadioButtonGroup.class).withLabel("Qu’apportez-vous\u202F?").single();
    }
}
