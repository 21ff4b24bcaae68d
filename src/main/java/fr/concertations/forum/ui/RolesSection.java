package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.RoleChanges;
import fr.concertations.identity.Roles;
import fr.concertations.shell.AccountSection;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the account page: what one is trusted with, where, until when, and all that was changed of it. */
@org.springframework.stereotype.Component
@Order(20)
class RolesSection implements AccountSection {
    private final CurrentActor visitor;
    private final Roles roles;
    private final RoleChanges changes;
    private final GrantWords words;
    private final Clock clock;

    RolesSection(CurrentActor visitor, Roles roles, RoleChanges changes, GrantWords words, Clock clock) {
        this.visitor = visitor;
        this.roles = roles;
        this.changes = changes;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Group group() {
        return Group.PERSON;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return visitor.get().flatMap(this::section);
    }

    private Optional<Component> section(Actor actor) {
        var mine = roles.mine(actor);
        if (mine.isEmpty() && changes.aboutMe(actor, 1).total() == 0) return Optional.empty();
        var journal = new RoleJournalList(words, page -> changes.aboutMe(visitor.require(), page));
        return Optional.of(new MyRoles(mine, words, clock.instant(), journal));
    }
}
