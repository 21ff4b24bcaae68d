package fr.concertations.following.ui;

import com.vaadin.flow.router.Route;
import fr.concertations.following.Followed;
import fr.concertations.following.Follows;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.MainLayout;
import fr.concertations.territory.Territories;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** {@code /app/suivre/territoires/{slug}}. */
@Route(value = "suivre/territoires/:place", layout = MainLayout.class)
@PermitAll
class FollowTerritoryView extends FollowScreen {
    private final transient Territories territories;

    FollowTerritoryView(Follows follows, CurrentActor current, Territories territories) {
        super(follows, current, "territory");
        this.territories = territories;
    }

    @Override
    Optional<Subject> at(String place) {
        return territories
                .bySlug(place)
                .map(found -> new Subject(Followed.of(found.code()), found.name(), found.path()));
    }
}
