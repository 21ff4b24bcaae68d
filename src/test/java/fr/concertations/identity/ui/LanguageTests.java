package fr.concertations.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.concertations.identity.AccountLanguages;
import fr.concertations.testing.ScreenTest;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LanguageTests extends ScreenTest {
    @Autowired
    AccountLanguages accounts;

    @Autowired
    SpokenLanguage chosen;

    @Test
    void theLanguageChosenOnTheAccountIsKeptAndMayBeGivenUp() {
        var person = people.citizen();
        signIn(person);
        open("compte");
        var languages = languages();
        assertThat(languages.getValue()).isEqualTo(Locale.ROOT);
        languages.setValue(Locale.ENGLISH);
        assertThat(accounts.of(person.id())).contains(Locale.ENGLISH);
        languages.setValue(Locale.ROOT);
        assertThat(accounts.of(person.id())).isEmpty();
    }

    @Test
    void theApplicationOpensInTheLanguageChosen() {
        var person = people.citizen();
        accounts.choose(person.id(), Optional.of(Locale.ENGLISH));
        signIn(person);
        chosen.speakTo(UI.getCurrent());
        open("compte");
        assertThat(headline()).isEqualTo("My account");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Locale> languages() {
        return field(RadioButtonGroup.class, "Langue de l’application et de vos courriels");
    }
}
