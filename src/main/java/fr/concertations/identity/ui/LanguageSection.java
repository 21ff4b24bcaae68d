package fr.concertations.identity.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.AccountSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the account page: the language one is spoken to in. */
@org.springframework.stereotype.Component
@Order(38)
class LanguageSection implements AccountSection {
    private final Accounts accounts;
    private final CurrentActor current;

    LanguageSection(Accounts accounts, CurrentActor current) {
        this.accounts = accounts;
        this.current = current;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return current.get().map(person -> new MyLanguage(accounts, person.id()));
    }
}
