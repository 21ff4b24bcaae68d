package fr.concertations.forum.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.identity.ReturnPath;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import fr.concertations.territory.Territories;

/** {@code /app/participer?suite=}: one short screen for somebody without an account, then on to where they were going. */
@Route(value = "participer", layout = MainLayout.class)
@AnonymousAllowed
class TakePartView extends Screen implements BeforeEnterObserver {
    private static final ReturnPath HOME = ReturnPath.of("/").orElseThrow();

    private final transient Gate gate;
    private final transient GuestDoor door;
    private final transient Territories territories;

    TakePartView(Gate gate, GuestDoor door, Territories territories) {
        this.gate = gate;
        this.door = door;
        this.territories = territories;
    }

    @Override
    protected String title() {
        return getTranslation("forum.guest.heading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var next = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("suite")
                .flatMap(ReturnPath::of)
                .orElse(HOME);
        if (gate.visitor().isPresent()) Notices.leaveTo(next.value());
        show(
                new Heading(null, title(), getTranslation("forum.guest.lead")),
                new GuestWelcome(
                        door,
                        territories,
                        next.afterSigningIn().substring("/app/".length()),
                        () -> Notices.leaveTo(next.value())));
    }
}
