package fr.concertations.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.testing.People;
import fr.concertations.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is not written to any more finds out in their account, and says that the address works. */
class UnreachableAddressTests extends ViewTest {
    @Autowired
    Bounces bounces;

    @Autowired
    People people;

    @Test
    void theAccountSaysThatNothingArrives() {
        var person = people.citizen();
        var address = person.email().orElseThrow();
        signIn(person);
        open("compte");
        assertThat(shows("Nos messages ne vous arrivent plus")).isFalse();
        bounces.heard(Hashes.ofAddress(address), new Status(5, 1, 1));
        open("notifications");
        open("compte");
        assertThat(shows("Nos messages ne vous arrivent plus")).isTrue();
        assertThat(shows("La messagerie de " + address)).isTrue();
        press("Mon adresse fonctionne");
        assertThat(bounces.isUnreachable(address)).isFalse();
        assertThat(shows("Nos messages ne vous arrivent plus")).isFalse();
    }
}
