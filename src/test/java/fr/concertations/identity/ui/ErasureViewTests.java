package fr.concertations.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.College;
import fr.concertations.identity.GuestDevice;
import fr.concertations.identity.Guests;
import fr.concertations.identity.Keep;
import fr.concertations.identity.Means;
import fr.concertations.identity.Sessions;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.ViewTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody reads what an erasure does, chooses, confirms. */
class ErasureViewTests extends ViewTest {
    @Autowired
    People people;

    @Autowired
    Scene scene;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    Guests guests;

    @Autowired
    GuestDevice device;

    @Test
    void whatGoesAndStaysIsTold() {
        var person = people.citizen();
        scene.contribution(scene.everythingOpen(), person);
        justSignedIn(person);
        open("compte/effacer");
        assertThat(shows("votre adresse, votre nom public")).isTrue();
        assertThat(shows("une contribution")).isTrue();
    }

    @Test
    void whoHasBeenSignedInForAWhileProvesWhoTheyAre() {
        signIn(people.citizen());
        open("compte/effacer");
        assertThat(shows("montrez que c’est bien vous")).isTrue();
        assertThat(find(TextField.class).all()).isEmpty();
    }

    @Test
    void theLastReferentIsToldWhatToDoFirst() {
        var stage = scene.everythingOpen();
        signIn(stage.referent());
        open("compte/effacer");
        assertThat(shows("Nommez d’abord un autre référent")).isTrue();
        assertThat(links("collectivite/" + stage.territory().slug() + "/roles")).isTrue();
        assertThat(shows("montrez que c’est bien vous")).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void nothingIsErasedByAccident() {
        var person = people.citizen();
        scene.contribution(scene.everythingOpen(), person);
        justSignedIn(person);
        open("compte/effacer");
        press("Effacer mon compte");
        RadioButtonGroup<Keep> keep = find(RadioButtonGroup.class).single();
        assertThat(keep.isInvalid()).isTrue();
        keep.setValue(Keep.NOTHING);
        press("Effacer mon compte");
        var word = find(TextField.class).single();
        assertThat(word.isInvalid()).isTrue();
        assertThat(accounts.actor(person.id())).isPresent();
        word.setValue(" Effacer ");
        assertThatThrownBy(() -> press("Effacer mon compte"))
                .as("the session ends")
                .hasMessageContaining("invalidated");
        assertThat(accounts.actor(person.id())).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aGuestErasesFromTheirDevice() {
        device.remember(guests.welcome(College.CITIZEN, Optional.empty()));
        var guest = guests.on(device.secret().orElseThrow()).orElseThrow();
        scene.contribution(scene.everythingOpen(), guest);
        open("invite");
        assertThat(links("invite/effacer")).isTrue();
        open("invite/effacer");
        assertThat(shows("votre collège, votre commune")).isTrue();
        assertThat(shows("une contribution")).isTrue();
        press("Effacer ma participation");
        RadioButtonGroup<Keep> keep = find(RadioButtonGroup.class).single();
        assertThat(keep.isInvalid()).isTrue();
        keep.setValue(Keep.NAMELESS);
        press("Effacer ma participation");
        var word = find(TextField.class).single();
        assertThat(word.isInvalid()).isTrue();
        assertThat(accounts.actor(guest.id())).isPresent();
        word.setValue("effacer");
        press("Effacer ma participation");
        assertThat(accounts.actor(guest.id())).isEmpty();
        assertThat(device.secret()).isEmpty();
    }

    private void justSignedIn(Actor person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(sessions.open(person.id(), Means.CODE, "").authentication());
        SecurityContextHolder.setContext(context);
    }
}
