package fr.concertations.territory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.JoinRequest;
import fr.concertations.territory.Territory;
import fr.concertations.testing.People;
import fr.concertations.testing.Places;
import fr.concertations.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking that one's territory join. */
class JoinViewTests extends ViewTest {
    @Autowired
    People people;

    @Autowired
    Places places;

    @Autowired
    Collectivites collectivites;

    @Test
    void oneFindsTheTerritoryFillsInAndSends() {
        var place = places.somewhere();
        var person = people.citizen();
        signIn(person);
        open("rejoindre");
        type(place.name());
        choose(place);
        fill();
        press("Envoyer la demande");

        assertThat(shows("Votre demande est envoyée")).isTrue();
        assertThat(shows("Demande en cours d’examen")).isTrue();
        assertThat(collectivites.requestsOf(person))
                .extracting(JoinRequest::audience)
                .containsExactly("Tous les habitants");
    }

    @Test
    void namesakesAreToldApart() {
        signIn(people.citizen());
        open("rejoindre");
        type("saint denis");
        assertThat(choices().getListDataView().getItems().map(choices().getItemLabelGenerator()::apply))
                .contains("Saint-Denis — Commune, Seine-Saint-Denis", "Saint-Denis — Commune, La Réunion");
        type("zzzzzz");
        assertThat(choices().isVisible()).isFalse();
        assertThat(shows("Aucun territoire ne correspond")).isTrue();
    }

    @Test
    void aTerritoryComesChosenFromItsPublicPage() {
        signIn(people.citizen());
        open("rejoindre?territoire=COM-57521");
        assertThat(choices().getValue().name()).isEqualTo("Œting");
        open("rejoindre?territoire=nulle-part");
        assertThat(shows("Rejoindre les concertations")).isTrue();
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsLost() {
        var place = places.somewhere();
        signIn(people.citizen());
        open("rejoindre");
        fill();
        test(field(TextField.class, "Votre nom")).setValue(" ");
        press("Envoyer la demande");
        assertThat(field(TextField.class, "Quel territoire représentez-vous\u202F?")
                        .isInvalid())
                .isTrue();

        type(place.name());
        choose(place);
        press("Envoyer la demande");
        assertThat(field(TextField.class, "Votre nom").getErrorMessage()).startsWith("Indiquez le nom");
        assertThat(field(TextArea.class, "À qui voulez-vous vous adresser\u202F?")
                        .getValue())
                .isEqualTo("Tous les habitants");
        assertThat(find(Button.class).withText("Envoyer la demande").single().isEnabled())
                .isTrue();
    }

    @Test
    void aTerritoryThatTakesPartOrAskedAlreadyNeedsNoForm() {
        var joined = places.somewhere();
        places.joined(joined);
        signIn(people.citizen());
        open("rejoindre");
        type(joined.name());
        choose(joined);
        assertThat(shows(joined.name() + " participe déjà")).isTrue();
        assertThat(find(Button.class).withText("Envoyer la demande").all()).isEmpty();
    }

    @Test
    void aDeclinedRequestShowsTheReason() {
        var place = places.somewhere();
        var person = people.citizen();
        signIn(person);
        open("rejoindre");
        type(place.name());
        choose(place);
        fill();
        press("Envoyer la demande");
        var request = collectivites.requestsOf(person).getFirst();
        collectivites.decline(people.commission(), request.id(), "Écrivez-nous de la mairie.");
        open("rejoindre");
        assertThat(shows("Raison donnée par la commission\u00A0: Écrivez-nous de la mairie."))
                .isTrue();
    }

    @Test
    void onlySomebodySignedInAsks() {
        open("rejoindre");
        assertThat(find(Button.class).withText("Envoyer la demande").all()).isEmpty();
    }

    private void type(String text) {
        test(field(TextField.class, "Quel territoire représentez-vous\u202F?")).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Territory> choices() {
        return find(JoinForm.class)
                .single()
                .getChildren()
                .filter(TerritoryPicker.class::isInstance)
                .flatMap(picker -> picker.getChildren())
                .filter(RadioButtonGroup.class::isInstance)
                .map(group -> (RadioButtonGroup<Territory>) group)
                .findFirst()
                .orElseThrow();
    }

    private void choose(Territory place) {
        var item = choices().getListDataView().getItems().filter(place::equals).findFirst();
        choices().setValue(item.orElseThrow());
    }

    private void fill() {
        test(field(TextField.class, "Votre nom")).setValue("Camille Essai");
        test(field(TextField.class, "Votre fonction")).setValue("Directrice");
        test(field(TextArea.class, "À qui voulez-vous vous adresser\u202F?")).setValue("Tous les habitants");
    }
}
