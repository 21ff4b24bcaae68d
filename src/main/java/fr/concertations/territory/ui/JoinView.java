package fr.concertations.territory.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import fr.concertations.shell.SignInFirst;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.Optional;

/** {@code /app/rejoindre}: ask that a territory join, and follow what became of the request. */
@Route(value = "rejoindre", layout = MainLayout.class)
@AnonymousAllowed
class JoinView extends Screen implements BeforeEnterObserver {
    /** A territory chosen on a public page: {@code ?territoire=COM-35238}. */
    private static final String TERRITORY = "territoire";

    private final transient CurrentActor visitor;
    private final transient Territories territories;
    private final transient Collectivites collectivites;
    private final JoinForm form;

    JoinView(CurrentActor visitor, Territories territories, Collectivites collectivites) {
        this.visitor = visitor;
        this.territories = territories;
        this.collectivites = collectivites;
        form = new JoinForm(territories, collectivites, this::send);
    }

    @Override
    protected String title() {
        return getTranslation("territory.join.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(TERRITORY);
        visitor.get()
                .ifPresentOrElse(
                        actor -> show(actor, wanted.map(TerritoryCode::new).flatMap(territories::byCode)),
                        () -> SignInFirst.before(event));
    }

    private void show(Actor actor, Optional<Territory> wanted) {
        wanted.ifPresent(form::choose);
        show(new Heading(null, title(), getTranslation("territory.join.lead")));
        if (addRequests(actor)) add(new H2(getTranslation("territory.join.another")));
        add(form);
    }

    private void send() {
        var actor = visitor.require();
        Notices.attempt(this, form.fields(), () -> collectivites.requestToJoin(actor, form.draft()))
                .ifPresentOrElse(request -> sent(actor), form::release);
    }

    private void sent(Actor actor) {
        show(new Heading(null, getTranslation("territory.join.sent"), getTranslation("territory.join.sent.lead")));
        addRequests(actor);
        Notices.done(this, "territory.join.sent");
    }

    /** @return whether there are any */
    private boolean addRequests(Actor actor) {
        var requests = collectivites.requestsOf(actor);
        if (requests.isEmpty()) return false;
        var list = new UnorderedList();
        list.addClassName("list");
        requests.forEach(request -> list.add(new RequestCard(request)));
        add(new H2(getTranslation("territory.request.mine")), list);
        return true;
    }
}
