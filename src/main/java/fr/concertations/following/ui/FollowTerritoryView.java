package fr.concertations.following.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.concertations.following.Followed;
import fr.concertations.following.Follows;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** {@code /app/suivre/territoires/{slug}}: where the public page of a territory leads who wants to follow it. */
@Route(value = "suivre/territoires/:slug", layout = MainLayout.class)
@PermitAll
class FollowTerritoryView extends Screen implements BeforeEnterObserver {
    private final transient Follows follows;
    private final transient CurrentActor current;
    private final transient Territories territories;
    private String title = "";

    FollowTerritoryView(Follows follows, CurrentActor current, Territories territories) {
        this.follows = follows;
        this.current = current;
        this.territories = territories;
    }

    @Override
    protected String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        show(territories.bySlug(slug).orElseThrow(NotFoundException::new));
    }

    private void show(Territory territory) {
        title = getTranslation("following.territory.title", territory.name());
        var reader = Optional.of(current.require());
        show(
                new Heading(null, title, null),
                new FollowButton(follows, reader, Followed.of(territory.code()), territory.name(), ""),
                Pieces.pageLink(territory.path(), getTranslation("following.territory.back"), "small"));
    }
}
