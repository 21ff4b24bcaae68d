package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.charter.Charter;
import fr.concertations.charter.Charters;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.CollectiviteSection;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import fr.concertations.shell.SignInFirst;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** {@code /app/collectivite/{slug}}: the home of those who represent a territory, beginning with what to do next. */
@Route(value = "collectivite/:slug", layout = MainLayout.class)
@AnonymousAllowed
class CollectiviteView extends Screen implements BeforeEnterObserver {
    private final transient CurrentActor visitor;
    private final transient Territories territories;
    private final transient Collectivites collectivites;
    private final transient Charters charters;
    private final transient ObjectProvider<CollectiviteSection> sections;
    private String name = "";

    CollectiviteView(
            CurrentActor visitor,
            Territories territories,
            Collectivites collectivites,
            Charters charters,
            ObjectProvider<CollectiviteSection> sections) {
        this.visitor = visitor;
        this.territories = territories;
        this.collectivites = collectivites;
        this.charters = charters;
        this.sections = sections;
    }

    @Override
    protected String title() {
        return name;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        var territory = territories.bySlug(slug).orElseThrow(NotFoundException::new);
        visitor.get().ifPresentOrElse(actor -> show(actor, territory), () -> SignInFirst.before(event));
    }

    private void show(Actor actor, Territory territory) {
        actor.requireReferent(Set.of(territory.code()));
        name = territory.name();
        var page = new Anchor(territory.path(), getTranslation("collectivite.page"));
        page.setRouterIgnore(true);
        show(new Heading(page, name, getTranslation("collectivite.lead")));
        if (collectivites.of(territory.code()).isEmpty()) {
            add(new NextStep("join", "rejoindre?territoire=" + territory.code()));
            return;
        }
        var signed = charters.latest(territory.code());
        var current = charters.current();
        if (signed.isPresent()) add(new NextStep("open", ForumNavigation.create(territory)));
        if (signed.filter(s -> s.version().equals(current.version())).isEmpty()) add(signing(territory, current));
        sections.orderedStream().forEach(section -> add(section.of(territory.code(), territory.slug())));
        if (signed.isPresent()) add(new SignedCharter(charters.signatures(territory.code())));
    }

    private SigningForm signing(Territory territory, Charter charter) {
        return new SigningForm(charter, draft -> {
            charters.sign(visitor.require(), territory.code(), draft);
            show(visitor.require(), territory);
            Notices.done(this, "collectivite.signed");
        });
    }
}
