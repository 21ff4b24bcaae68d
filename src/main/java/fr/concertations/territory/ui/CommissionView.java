package fr.concertations.territory.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import fr.concertations.shell.SignInFirst;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.JoinRequest;
import java.util.Map;

/** {@code /app/commission}: the collectivités that ask to join, the way to the manifesto and to the vocabulary of search. */
@Route(value = "commission", layout = MainLayout.class)
@AnonymousAllowed
class CommissionView extends Screen implements BeforeEnterObserver {
    private final transient CurrentActor visitor;
    private final transient Collectivites collectivites;

    CommissionView(CurrentActor visitor, Collectivites collectivites) {
        this.visitor = visitor;
        this.collectivites = collectivites;
    }

    @Override
    protected String title() {
        return getTranslation("territory.commission.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.get().ifPresentOrElse(this::show, () -> SignInFirst.before(event));
    }

    private void show(Actor actor) {
        var requests = collectivites.pendingRequests(actor);
        show(
                new Heading(null, title(), getTranslation("territory.commission.lead")),
                new H2(getTranslation("territory.commission.requests", requests.size())));
        if (requests.isEmpty()) add(Notices.empty(getTranslation("territory.commission.none")));
        var list = new UnorderedList();
        list.addClassName("list");
        requests.forEach(request ->
                list.add(new PendingRequest(request, () -> accept(request), reason -> decline(request, reason))));
        if (!requests.isEmpty()) add(list);
        add(
                new H2(getTranslation("shell.manifesto")),
                new Paragraph(getTranslation("territory.commission.manifesto.lead")),
                way("commission/manifeste", "territory.commission.manifesto"),
                new H2(getTranslation("territory.commission.vocabulary")),
                new Paragraph(getTranslation("territory.commission.vocabulary.lead")),
                way("commission/vocabulaire", "territory.commission.vocabulary.go"));
    }

    private Paragraph way(String path, String key) {
        return new Paragraph(Pieces.link(path, getTranslation(key), "button", "quiet"));
    }

    private void accept(JoinRequest request) {
        var actor = visitor.require();
        var done = Notices.attempt(this, Map.of(), () -> collectivites.accept(actor, request.id()));
        show(actor);
        if (done)
            Notices.done(
                    this, "territory.commission.accepted", request.territory().name());
    }

    private void decline(JoinRequest request, String reason) {
        var actor = visitor.require();
        collectivites.decline(actor, request.id(), reason);
        show(actor);
        Notices.done(this, "territory.commission.declined", request.territory().name());
    }
}
