package fr.concertations.forum.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.debate.Concertations;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Screen;

/** {@code /app/concertations/{slug}/voter}: one question, four answers, nothing else. */
@Route(value = "concertations/:slug/voter", layout = MainLayout.class)
@AnonymousAllowed
class DeckView extends Screen implements BeforeEnterObserver {
    private final transient Gate gate;
    private final transient Concertations concertations;
    private final transient ConcertationPlaces places;
    private final transient DeckTable table;

    DeckView(Gate gate, Concertations concertations, ConcertationPlaces places, DeckTable table) {
        this.gate = gate;
        this.concertations = concertations;
        this.places = places;
        this.table = table;
    }

    @Override
    protected String title() {
        return getTranslation("forum.vote.title");
    }

    /** An address that opens nothing to a stranger leads to the sign-in: it may be by invitation. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reader = gate.visitor();
        if (reader.isPresent() && gate.introduced(event).isEmpty()) return;
        var slug = event.getRouteParameters().get("slug").orElse("");
        concertations
                .bySlug(slug, reader)
                .ifPresentOrElse(concertation -> show(places.look(concertation), new Deck(table, concertation)), () -> {
                    if (gate.known(event).isPresent()) throw new NotFoundException();
                });
    }
}
