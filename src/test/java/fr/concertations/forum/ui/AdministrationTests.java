package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.EmergencyAccess;
import fr.concertations.identity.Role;
import fr.concertations.identity.SessionOf;
import fr.concertations.testing.Places;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Giving and withdrawing roles, by administrators and nobody else. */
class AdministrationTests extends ForumTest {
    @Autowired
    Accounts accounts;

    @Autowired
    Places places;

    @Autowired
    EmergencyAccess emergencies;

    private final String address = "personne-" + UUID.randomUUID() + "@exemple.fr";

    @Test
    void anAdministratorNamesTheCommission() {
        SessionOf.somebody(people.administrator());
        open("administration");
        test(find(EmailField.class).single()).setValue(address);
        press("Donner un rôle");
        assertThat(holder()).map(Actor::isCommission).contains(true);
        assertThat(shows(address)).isTrue();
        test(find(Button.class)
                        .withAriaLabel("Retirer le rôle Commission nationale à " + address)
                        .single())
                .click();
        press("Retirer le rôle");
        assertThat(holder()).map(Actor::isCommission).contains(false);
        assertThat(shows("Rôle retiré à " + address + "\u00A0: Commission nationale."))
                .isTrue();
    }

    @Test
    void aRoleOfATerritoryNeedsOne() {
        SessionOf.somebody(people.administrator());
        open("administration");
        test(find(Select.class).single()).selectItem("Référent");
        test(find(EmailField.class).single()).setValue(address);
        press("Donner un rôle");
        assertThat(holder()).isEmpty();
    }

    @Test
    void rolesAreShownWithTheirTerritory() {
        var place = places.somewhere();
        var referent = people.referent(place.code());
        SessionOf.somebody(people.administrator());
        open("administration");
        assertThat(shows(referent.email().orElseThrow())).isTrue();
        assertThat(shows("Référent — " + place.name())).isTrue();
        SessionOf.somebody(referent);
        open("compte");
        assertThat(shows("Référent — " + place.name())).isTrue();
    }

    @Test
    void anEmergencyAccessIsToldOnTheScreensOfTheTerritory() {
        var place = places.somewhere();
        var referent = places.joined(place);
        var administrator = people.administrator();
        emergencies.take(administrator, place.code(), "Plus personne ne répond.");
        SessionOf.somebody(referent);
        open("collectivite/" + place.slug());
        assertThat(shows("agit comme référent de " + place.name())).isTrue();
        assertThat(shows("Plus personne ne répond.")).isTrue();
        SessionOf.somebody(people.moderator(place.code()));
        open("moderation");
        assertThat(shows("agit comme référent de " + place.name())).isTrue();
        SessionOf.somebody(administrator);
        open("administration");
        press("Terminer l’accès d’urgence");
        assertThat(people.again(administrator).has(Role.REFERENT, place.code())).isFalse();
        SessionOf.somebody(referent);
        open("collectivite/" + place.slug() + "/roles");
        assertThat(shows("L’hébergeur de la plateforme agit")).isFalse();
        assertThat(shows("Accès d’urgence terminé par")).isTrue();
        assertThat(shows("Plus personne ne répond.")).isTrue();
    }

    @Test
    void othersAreToldWhoMay() {
        signedIn();
        open("administration");
        assertThat(headline()).isEqualTo("Cette page ne vous est pas ouverte");
        assertThat(find(Select.class).exists()).isFalse();
    }

    private Optional<Actor> holder() {
        return accounts.actorByEmail(address);
    }
}
