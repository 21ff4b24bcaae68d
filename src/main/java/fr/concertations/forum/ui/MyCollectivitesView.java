package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.Grant;
import fr.concertations.identity.Role;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import fr.concertations.shell.SignInFirst;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** {@code /app/collectivite}: goes to the territory one represents, or lets one choose among several. */
@Route(value = "collectivite", layout = MainLayout.class)
@AnonymousAllowed
class MyCollectivitesView extends Screen implements BeforeEnterObserver {
    private final transient CurrentActor visitor;
    private final transient Territories territories;

    MyCollectivitesView(CurrentActor visitor, Territories territories) {
        this.visitor = visitor;
        this.territories = territories;
    }

    @Override
    protected String title() {
        return getTranslation("collectivite.mine");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.get().ifPresentOrElse(actor -> show(event, represented(actor)), () -> SignInFirst.before(event));
    }

    private void show(BeforeEnterEvent event, List<Territory> mine) {
        if (mine.size() == 1) {
            event.forwardTo(ForumNavigation.home(mine.getFirst()));
            return;
        }
        show(new Heading(null, title(), null));
        if (mine.isEmpty()) {
            var join = new Anchor("rejoindre", getTranslation("collectivite.mine.join"));
            join.addClassName("button");
            add(Notices.empty(getTranslation("collectivite.mine.none")), new Paragraph(join));
        } else {
            var list = new UnorderedList();
            list.addClassName("list");
            mine.forEach(place -> list.add(item(place)));
            add(list);
        }
    }

    private static ListItem item(Territory place) {
        var item = new ListItem(new H2(new Anchor(ForumNavigation.home(place), place.name())));
        item.addClassName("panel");
        return item;
    }

    private List<Territory> represented(Actor actor) {
        var codes = actor.grants().stream()
                .filter(grant -> grant.role() == Role.REFERENT)
                .map(Grant::territory)
                .filter(Objects::nonNull)
                .toList();
        return territories.byCodes(codes).values().stream()
                .sorted(Comparator.comparing(Territory::name))
                .toList();
    }
}
