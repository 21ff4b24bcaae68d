package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.Grant;
import fr.concertations.shell.AccountSection;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the account page: what one is trusted with, and where. */
@org.springframework.stereotype.Component
@Order(20)
class RolesSection implements AccountSection {
    private final CurrentActor visitor;
    private final GrantWords words;

    RolesSection(CurrentActor visitor, GrantWords words) {
        this.visitor = visitor;
        this.words = words;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return visitor.get().filter(actor -> !actor.grants().isEmpty()).map(this::section);
    }

    private Component section(Actor actor) {
        var list = new UnorderedList();
        var section = new Section();
        actor.grants().stream()
                .sorted(Comparator.comparing(Grant::role))
                .map(grant -> new ListItem(words.of(grant, section)))
                .forEach(list::add);
        section.add(new H2(section.getTranslation("identity.roles.mine")), list);
        section.addClassNames("panel", "stack");
        return section;
    }
}
