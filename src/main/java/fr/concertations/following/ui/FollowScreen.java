package fr.concertations.following.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import fr.concertations.following.Followed;
import fr.concertations.following.Follows;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.Heading;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import java.util.Optional;

/** Where a public page leads who wants to follow what it shows: one button, and the way back. */
abstract class FollowScreen extends Screen implements BeforeEnterObserver {
    private final transient Follows follows;
    private final transient CurrentActor current;
    private final String kind;
    private String title = "";

    /** @param kind of the texts {@code following.<kind>.title} and {@code .back} */
    FollowScreen(Follows follows, CurrentActor current, String kind) {
        this.follows = follows;
        this.current = current;
        this.kind = "following." + kind;
    }

    /** @param name what it is called @param page from the root */
    record Subject(Followed followed, String name, String page) {}

    /** Empty when there is nothing at this place. */
    abstract Optional<Subject> at(String place);

    @Override
    protected String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = event.getRouteParameters().get("place").orElse("");
        show(at(place).orElseThrow(NotFoundException::new));
    }

    private void show(Subject subject) {
        title = getTranslation(kind + ".title", subject.name());
        var reader = Optional.of(current.require());
        show(
                new Heading(null, title, null),
                new FollowButton(follows, reader, subject.followed(), subject.name(), ""),
                back(subject));
    }

    private Anchor back(Subject subject) {
        return Pieces.pageLink(subject.page(), getTranslation(kind + ".back"), "small");
    }
}
