package fr.concertations.territory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.identity.Actor;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.JoinDraft;
import fr.concertations.territory.JoinRequest;
import fr.concertations.territory.Territory;
import fr.concertations.testing.People;
import fr.concertations.testing.Places;
import fr.concertations.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The commission answers those who ask to join. */
class CommissionViewTests extends ViewTest {
    @Autowired
    People people;

    @Autowired
    Places places;

    @Autowired
    Collectivites collectivites;

    @Test
    void acceptingLetsTheCollectiviteIn() {
        var place = places.somewhere();
        var asking = ask(place);
        signIn(people.commission());
        open("commission");
        assertThat(shows(asking.email().orElseThrow())).isTrue();
        button("Accepter la demande de " + place.name()).click();
        assertThat(collectivites.of(place.code())).isPresent();
        assertThat(shows(asking.email().orElseThrow())).isFalse();
        assertThat(links("commission/manifeste")).isTrue();
    }

    @Test
    void decliningAsksForAReason() {
        var place = places.somewhere();
        var asking = ask(place);
        signIn(people.commission());
        open("commission");
        button("Refuser la demande de " + place.name()).click();
        press("Refuser la demande");
        var reason = field(TextArea.class, "Raison du refus");
        assertThat(reason.getErrorMessage()).startsWith("Dites pourquoi");
        test(reason).setValue("Écrivez-nous de la mairie.");
        press("Refuser la demande");
        assertThat(collectivites.requestsOf(asking).getFirst().state()).isEqualTo(JoinRequest.State.DECLINED);
    }

    @Test
    void nobodyElseSeesTheRequests() {
        var asking = ask(places.somewhere());
        signIn(asking);
        open("commission");
        assertThat(shows("Seule la commission nationale peut faire cela.")).isTrue();
        assertThat(shows(asking.email().orElseThrow())).isFalse();
    }

    private Actor ask(Territory place) {
        var asking = people.citizen();
        collectivites.requestToJoin(
                asking, new JoinDraft(place.code(), "Camille Essai", "Directrice", "Tous les habitants"));
        return asking;
    }

    private Button button(String label) {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
