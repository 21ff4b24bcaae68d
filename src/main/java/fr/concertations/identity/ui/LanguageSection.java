package fr.concertations.identity.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.identity.AccountLanguages;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.AccountSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the account page: the language one is spoken to in. */
@org.springframework.stereotype.Component
@Order(38)
class LanguageSection implements AccountSection {
    private final AccountLanguages languages;
    private final CurrentActor current;

    LanguageSection(AccountLanguages languages, CurrentActor current) {
        this.languages = languages;
        this.current = current;
    }

    @Override
    public Group group() {
        return Group.REST;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return current.get().map(person -> new MyLanguage(languages, person.id()));
    }
}
