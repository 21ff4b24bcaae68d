package fr.concertations.forum.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.argument.Arguments;
import fr.concertations.ballot.Ballots;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Screen;
import java.time.Clock;
import java.util.Optional;

/** {@code /app/concertations/{slug}/voter}: one question, four answers, nothing else. */
@Route(value = "concertations/:slug/voter", layout = MainLayout.class)
@AnonymousAllowed
class DeckView extends Screen implements BeforeEnterObserver {
    private final transient Gate gate;
    private final transient Concertations concertations;
    private final transient Contributions contributions;
    private final transient Arguments arguments;
    private final transient Ballots ballots;
    private final transient Clock clock;

    DeckView(
            Gate gate,
            Concertations concertations,
            Contributions contributions,
            Arguments arguments,
            Ballots ballots,
            Clock clock) {
        this.gate = gate;
        this.concertations = concertations;
        this.contributions = contributions;
        this.arguments = arguments;
        this.ballots = ballots;
        this.clock = clock;
    }

    @Override
    protected String title() {
        return getTranslation("forum.vote.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gate.introduced(event)
                .ifPresent(actor ->
                        show(actor, event.getRouteParameters().get("slug").orElse("")));
    }

    private void show(Actor actor, String slug) {
        var concertation = concertations.bySlug(slug, Optional.of(actor)).orElseThrow(NotFoundException::new);
        show(new Deck(gate, contributions, arguments, ballots, clock, concertation));
    }
}
