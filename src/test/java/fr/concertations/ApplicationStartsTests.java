package fr.concertations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.identity.Accounts;
import fr.concertations.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The application comes up on an empty database, and the same address is always the same member. */
@ApplicationTest
class ApplicationStartsTests {
    @Autowired
    Accounts accounts;

    @Test
    void oneAddressIsOneMember() {
        var first = accounts.memberWith("Une.Personne@exemple.fr ");
        assertThat(accounts.memberWith("une.personne@exemple.fr")).isEqualTo(first);
    }
}
