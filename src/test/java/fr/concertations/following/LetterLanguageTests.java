package fr.concertations.following;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.identity.AccountLanguages;
import fr.concertations.identity.LetterLanguage;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters speak the language of the account, or else that in which one began to follow. */
@ApplicationTest
class LetterLanguageTests {
    @Autowired
    AccountLanguages languages;

    @Autowired
    Follows follows;

    @Autowired
    SubscriptionRepository subscriptions;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    LetterLanguage letters;

    @Test
    void whoFollowsNothingIsWrittenToInTheLanguageOfTheAccount() {
        var person = people.citizen();
        assertThat(letters.of(person.id())).isEqualTo(Locale.FRENCH);
        languages.choose(person.id(), Optional.of(Locale.ENGLISH));
        assertThat(letters.of(person.id())).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theLanguageOfTheAccountGoesFirst() {
        var person = people.citizen();
        follows.follow(person, Followed.of(scene.everythingOpen().concertation().id()), Locale.FRENCH);
        assertThat(subscriptions.preference(person.id()))
                .map(Preference::locale)
                .contains(Locale.FRENCH);
        languages.choose(person.id(), Optional.of(Locale.ENGLISH));
        assertThat(subscriptions.preference(person.id()))
                .map(Preference::locale)
                .contains(Locale.ENGLISH);
        languages.choose(person.id(), Optional.empty());
        assertThat(subscriptions.preference(person.id()))
                .map(Preference::locale)
                .contains(Locale.FRENCH);
    }
}
