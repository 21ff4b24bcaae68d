package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.College;
import fr.concertations.identity.SessionOf;
import fr.concertations.testing.Places;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first visit, and changing later what one said of oneself. */
class IntroductionTests extends ForumTest {
    @Autowired
    Accounts accounts;

    @Autowired
    Places places;

    @Test
    void nameCollegeAndTerritoryAreAskedOnce() {
        var place = places.somewhere();
        var newcomer = newcomer();
        open("bienvenue?suite=/app/rejoindre");
        test(field("Votre nom public")).setValue("Camille D.");
        chooseCollege("Élue ou élu");
        test(field("Votre territoire (facultatif)")).setValue(place.name());
        test(choices("Choisissez votre territoire"))
                .selectItem(choices("Choisissez votre territoire")
                        .getItemLabelGenerator()
                        .apply(place));
        press("Continuer");
        var known = people.again(newcomer);
        assertThat(known.publicName()).isEqualTo("Camille D.");
        assertThat(known.college()).isEqualTo(College.ELECTED);
        assertThat(known.territory()).contains(place.code());
    }

    @Test
    void whatIsMissingIsToldAtItsFieldAndTheRestIsKept() {
        newcomer();
        open("bienvenue");
        test(field("Votre nom public")).setValue("Camille D.");
        press("Continuer");
        assertThat(colleges().isInvalid()).isTrue();
        assertThat(colleges().getErrorMessage()).startsWith("Choisissez à quel titre");
        assertThat(field("Votre nom public").getValue()).isEqualTo("Camille D.");
        test(field("Votre nom public")).setValue("C");
        chooseCollege("Association");
        press("Continuer");
        assertThat(field("Votre nom public").getErrorMessage())
                .isEqualTo("Choisissez un nom public de 2 à 80 caractères.");
        assertThat(colleges().isInvalid()).isFalse();
    }

    @Test
    void aTerritoryTypedAndNotChosenIsNotForgottenSilently() {
        newcomer();
        open("bienvenue");
        test(field("Votre nom public")).setValue("Camille D.");
        chooseCollege("Association");
        test(field("Votre territoire (facultatif)")).setValue("zzz" + UUID.randomUUID());
        press("Continuer");
        assertThat(field("Votre territoire (facultatif)").getErrorMessage()).startsWith("Choisissez un territoire");
    }

    @Test
    void theAccountShowsWhatOneSaidAndLetsOneChangeIt() {
        var person = signedIn();
        open("compte");
        assertThat(shows(person.email().orElseThrow())).isTrue();
        assertThat(field("Votre nom public").getValue()).isEqualTo("Une personne");
        test(field("Votre nom public")).setValue("Dominique");
        press("Enregistrer");
        assertThat(people.again(person).publicName()).isEqualTo("Dominique");
    }

    private Actor newcomer() {
        var account = accounts.memberWith("personne-" + UUID.randomUUID() + "@exemple.fr");
        var actor = accounts.actor(account).orElseThrow();
        SessionOf.somebody(actor);
        return actor;
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private RadioButtonGroup<?> colleges() {
        return find(RadioButtonGroup.class)
                .withLabel("À quel titre participez-vous\u202F?")
                .single();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> choices(String label) {
        return find(RadioButtonGroup.class).withLabel(label).single();
    }

    private void chooseCollege(String label) {
        test(colleges()).selectItem(label);
    }
}
