package fr.concertations.following.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.concertations.debate.Concertations;
import fr.concertations.following.Followed;
import fr.concertations.following.Follows;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** {@code /app/suivre/themes/{code}}: where the public page of a theme leads who wants to follow it. */
@Route(value = "suivre/themes/:code", layout = MainLayout.class)
@PermitAll
class FollowThemeView extends Screen implements BeforeEnterObserver {
    private final transient Follows follows;
    private final transient CurrentActor current;
    private final transient Concertations concertations;
    private String title = "";

    FollowThemeView(Follows follows, CurrentActor current, Concertations concertations) {
        this.follows = follows;
        this.current = current;
        this.concertations = concertations;
    }

    @Override
    protected String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        show(code, concertations.publicTheme(code).orElseThrow(NotFoundException::new));
    }

    private void show(String code, String label) {
        title = getTranslation("following.theme.title", label);
        var reader = Optional.of(current.require());
        show(
                new Heading(null, title, null),
                new FollowButton(follows, reader, Followed.theme(code), label, ""),
                Pieces.pageLink("/themes/" + code, getTranslation("following.theme.back"), "small"));
    }
}
