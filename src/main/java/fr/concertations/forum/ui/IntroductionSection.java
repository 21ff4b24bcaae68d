package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.AccountSection;
import fr.concertations.territory.Territories;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the account page: what one said of oneself, to change it. */
@org.springframework.stereotype.Component
@Order(10)
class IntroductionSection implements AccountSection {
    private final CurrentActor visitor;
    private final Accounts accounts;
    private final Territories territories;

    IntroductionSection(CurrentActor visitor, Accounts accounts, Territories territories) {
        this.visitor = visitor;
        this.accounts = accounts;
        this.territories = territories;
    }

    @Override
    public Group group() {
        return Group.PERSON;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return Optional.of(new MyIntroduction(visitor, accounts, territories));
    }
}
