package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.charter.Charters;
import fr.concertations.territory.Territory;
import fr.concertations.testing.People;
import fr.concertations.testing.Places;
import fr.concertations.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The home of those who represent a territory. */
class CollectiviteViewTests extends ViewTest {
    @Autowired
    People people;

    @Autowired
    Places places;

    @Autowired
    Charters charters;

    @Test
    void theFirstThingToDoIsToSignTheCharterThenToOpenAConcertation() {
        var place = places.somewhere();
        signIn(places.joined(place));
        open(home(place));
        assertThat(links(home(place) + "/concertations/nouvelle")).isFalse();
        press("Signer la version 1 de la charte");
        assertThat(field(TextField.class, "Nom de la personne qui signe").isInvalid())
                .isTrue();

        test(field(TextField.class, "Nom de la personne qui signe")).setValue("Camille Essai");
        test(field(TextField.class, "Fonction")).setValue("Maire");
        press("Signer la version 1 de la charte");

        assertThat(charters.hasSigned(place.code())).isTrue();
        assertThat(shows("signée par Camille Essai, Maire")).isTrue();
        assertThat(links(home(place) + "/concertations/nouvelle")).isTrue();
        assertThat(find(Button.class)
                        .withText("Signer la version 1 de la charte")
                        .all())
                .isEmpty();
    }

    @Test
    void theWayToTheTeamIsThere() {
        var place = places.somewhere();
        signIn(places.signed(place));
        open(home(place));
        assertThat(shows("Un référent, aucun modérateur.")).isTrue();
        assertThat(links(home(place) + "/roles")).isTrue();
    }

    @Test
    void whoRepresentsOneTerritoryGoesStraightThere() {
        var place = places.somewhere();
        signIn(places.joined(place));
        open("collectivite");
        assertThat(path()).isEqualTo(home(place));
        signIn(people.citizen());
        open("collectivite");
        assertThat(links("rejoindre")).isTrue();
    }

    @Test
    void nobodyElseEnters() {
        var place = places.somewhere();
        places.joined(place);
        signIn(people.referent(places.somewhere().code()));
        open(home(place));
        assertThat(shows("Seul un référent de ce territoire peut faire cela.")).isTrue();
        open("collectivite/nulle-part");
        assertThat(shows("Rien à cette adresse")).isTrue();
    }

    private static String home(Territory place) {
        return "collectivite/" + place.slug();
    }
}
