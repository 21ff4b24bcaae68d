package fr.concertations.following.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.concertations.contribution.SuggestionDraft;
import fr.concertations.contribution.Suggestions;
import fr.concertations.following.Followed;
import fr.concertations.following.Follows;
import fr.concertations.following.Volume;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.ViewTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Following on screen: the button, the choice of messages, one’s news. */
class FollowingViewTests extends ViewTest {
    @Autowired
    Follows follows;

    @Autowired
    Suggestions suggestions;

    @Autowired
    People people;

    @Autowired
    Scene scene;

    @Test
    void aConcertationIsFollowedAndLeft() {
        var stage = scene.everythingOpen();
        var reader = people.citizen();
        var followed = Followed.of(stage.concertation().id());
        signIn(reader);
        open("concertations/" + stage.concertation().slug());
        assertThat(shows("Un message par semaine au plus")).isTrue();
        press("Suivre");
        assertThat(follows.follows(reader, followed)).isTrue();
        open("compte");
        assertThat(shows(stage.concertation().title())).isTrue();
        press("Ne plus suivre");
        assertThat(follows.follows(reader, followed)).isFalse();
        assertThat(shows("Vous ne suivez rien pour l’instant")).isTrue();
    }

    @Test
    void aStrangerIsLedToTheSignIn() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        open("contributions/" + contribution.id());
        assertThat(links("connexion?suite=%2Fapp%2Fcontributions%2F" + contribution.id()))
                .isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void howManyMessagesIsChosenInTheAccount() {
        var reader = people.citizen();
        signIn(reader);
        open("compte");
        RadioButtonGroup<Volume> volumes = field(RadioButtonGroup.class, "Combien de messages voulez-vous\u00a0?");
        assertThat(volumes.getValue()).isEqualTo(Volume.WEEKLY);
        volumes.setValue(Volume.ESSENTIAL);
        assertThat(follows.volume(reader.id())).isEqualTo(Volume.ESSENTIAL);
    }

    @Test
    void aTerritoryIsFollowedFromItsPage() {
        var stage = scene.everythingOpen();
        var reader = people.citizen();
        signIn(reader);
        open("suivre/territoires/" + stage.territory().slug());
        press("Suivre");
        assertThat(follows.follows(reader, Followed.of(stage.territory().code())))
                .isTrue();
    }

    @Test
    void newsIsReadOnceAndMarked() throws InterruptedException {
        var stage = scene.everythingOpen();
        var author = people.citizen();
        var contribution = scene.contribution(stage, author);
        suggestions.suggest(
                people.citizen(),
                contribution.id(),
                new SuggestionDraft(
                        contribution.revision(), contribution.title() + ", vite", contribution.body(), "Plus clair"),
                UUID.randomUUID());
        signIn(author);
        for (var tries = 0; tries < 100 && !shows("On vous propose une modification"); tries++) {
            Thread.sleep(200);
            open("notifications");
            if (!shows("On vous propose une modification")) open("compte");
        }
        assertThat(shows("nouveau")).isTrue();
        press("Tout marquer comme lu");
        assertThat(shows("nouveau")).isFalse();
    }
}
