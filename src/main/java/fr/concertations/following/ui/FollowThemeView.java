package fr.concertations.following.ui;

import com.vaadin.flow.router.Route;
import fr.concertations.debate.Concertations;
import fr.concertations.following.Followed;
import fr.concertations.following.Follows;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** {@code /app/suivre/themes/{code}}. */
@Route(value = "suivre/themes/:place", layout = MainLayout.class)
@PermitAll
class FollowThemeView extends FollowScreen {
    private final transient Concertations concertations;

    FollowThemeView(Follows follows, CurrentActor current, Concertations concertations) {
        super(follows, current, "theme");
        this.concertations = concertations;
    }

    @Override
    Optional<Subject> at(String place) {
        return concertations
                .publicTheme(place)
                .map(label -> new Subject(Followed.theme(place), label, "/themes/" + place));
    }
}
