package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.State;
import fr.concertations.debate.Visibility;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.shell.CollectiviteSection;
import fr.concertations.shell.Notices;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;

/** The concertations of a territory, for those who lead them: what each needs is one link away. */
@org.springframework.stereotype.Component
@Order(10)
class ConcertationsSection implements CollectiviteSection {
    private static final List<String> WORKS = List.of("recolte", "synthese", "conclusions", "grille", "lettres");

    private final Gate gate;
    private final Concertations concertations;
    private final Clock clock;

    ConcertationsSection(Gate gate, Concertations concertations, Clock clock) {
        this.gate = gate;
        this.concertations = concertations;
        this.clock = clock;
    }

    @Override
    public Component of(TerritoryCode territory, String slug) {
        var section = new Section();
        section.addClassName("stack");
        section.add(new H2(section.getTranslation("forum.managed")));
        var all = concertations.managedBy(gate.actor(), territory);
        if (all.isEmpty()) {
            section.add(Notices.empty(section.getTranslation("forum.managed.none")));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("list");
        all.forEach(concertation -> list.add(item(concertation)));
        section.add(list);
        return section;
    }

    private ListItem item(Concertation concertation) {
        var item = new ListItem();
        item.addClassNames("panel", "stack");
        item.add(
                Parts.tags(states(item, concertation).toList()),
                new H3(Parts.link(ForumNavigation.participate(concertation), concertation.title())),
                works(item, concertation));
        return item;
    }

    private Stream<String> states(Component on, Concertation concertation) {
        if (concertation.state() == State.DRAFT) return Stream.of(on.getTranslation("debate.state.DRAFT"));
        var stage = concertation.stageAt(clock.instant()).map(s -> on.getTranslation("debate.stage." + s.kind()));
        return Stream.concat(
                Stream.of(on.getTranslation("debate.visibility." + concertation.visibility())), stage.stream());
    }

    private static Div works(Component on, Concertation concertation) {
        var links = Parts.actions(
                Parts.link(ForumNavigation.edit(concertation), on.getTranslation("forum.managed.modifier")));
        if (concertation.visibility() == Visibility.INVITATION)
            links.add(Parts.link(
                    ForumNavigation.invitations(concertation), on.getTranslation("forum.managed.invitations")));
        if (concertation.state() == State.OPENED)
            WORKS.forEach(work -> links.add(Parts.link(
                    ForumNavigation.participate(concertation) + "/" + work,
                    on.getTranslation("forum.managed." + work))));
        return links;
    }
}
