package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.RoleChanges;
import fr.concertations.identity.Roles;
import fr.concertations.shell.AccountSection;
import java.time.Clock;
import java.util.List;
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
    public Optional<Component> forCurrentPerson() {
        return visitor.get().flatMap(this::section);
    }

    private Optional<Component> section(Actor actor) {
        var mine = roles.mine(actor);
        if (mine.isEmpty() && changes.aboutMe(actor, 1).total() == 0) return Optional.empty();
        var section = new Section();
        section.add(new H2(section.getTranslation("identity.roles.mine")));
        if (!mine.isEmpty()) section.add(list(mine));
        section.add(
                new H3(section.getTranslation("roles.journal.mine")),
                new RoleJournalList(words, page -> changes.aboutMe(visitor.require(), page)));
        section.addClassNames("panel", "stack");
        return Optional.of(section);
    }

    private UnorderedList list(List<Roles.Held> mine) {
        var list = new UnorderedList();
        mine.forEach(held -> list.add(
                new ListItem(new Span(words.of(held.grant(), list)), words.until(held, clock.instant(), list))));
        return list;
    }
}
