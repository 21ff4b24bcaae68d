package fr.concertations.manifesto.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.identity.CurrentActor;
import fr.concertations.manifesto.Manifesto;
import fr.concertations.manifesto.PublishedManifestos;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import fr.concertations.shell.SignInFirst;

/** {@code /app/commission/manifeste}: the commission writes articles on published cells, orders and publishes them. */
@Route(value = "commission/manifeste", layout = MainLayout.class)
@AnonymousAllowed
class ManifestoView extends Screen implements BeforeEnterObserver {
    private final transient CurrentActor visitor;
    private final transient Manifesto manifesto;
    private final transient PublishedManifestos published;

    ManifestoView(CurrentActor visitor, Manifesto manifesto, PublishedManifestos published) {
        this.visitor = visitor;
        this.manifesto = manifesto;
        this.published = published;
    }

    @Override
    protected String title() {
        return getTranslation("manifesto.view.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.get()
                .ifPresentOrElse(
                        actor -> {
                            actor.requireCommission();
                            show(heading(), new ManifestoDesk(visitor, manifesto, published));
                        },
                        () -> SignInFirst.before(event));
    }

    private Heading heading() {
        return new Heading(
                Pieces.link("commission", getTranslation("manifesto.view.commission")),
                title(),
                getTranslation("manifesto.view.lead"));
    }
}
