package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.identity.Affiliations;
import fr.concertations.identity.Capacity;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.AccountSection;
import fr.concertations.territory.Territories;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the account page of élus, agents, associations and businesses: being confirmed by the territory. */
@org.springframework.stereotype.Component
@Order(15)
class AffiliationSection implements AccountSection {
    private final CurrentActor visitor;
    private final Affiliations affiliations;
    private final Territories territories;
    private final GrantWords words;
    private final Clock clock;

    AffiliationSection(
            CurrentActor visitor, Affiliations affiliations, Territories territories, GrantWords words, Clock clock) {
        this.visitor = visitor;
        this.affiliations = affiliations;
        this.territories = territories;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Group group() {
        return Group.PERSON;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return visitor.get()
                .filter(actor -> actor.introduced())
                .flatMap(actor -> Optional.ofNullable(actor.college()))
                .flatMap(Capacity::of)
                .map(capacity -> new MyAffiliation(capacity, visitor, affiliations, territories, words, clock));
    }
}
