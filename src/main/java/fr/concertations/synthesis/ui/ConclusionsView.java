package fr.concertations.synthesis.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.contribution.Contributions;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import fr.concertations.synthesis.Conclusions;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.Publications;
import fr.concertations.synthesis.ui.FollowUpDoor.Visit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /app/concertations/{slug}/conclusions}: référents write and publish; other readers read what is published. */
@Route(value = "concertations/:slug/conclusions", layout = MainLayout.class)
@AnonymousAllowed
class ConclusionsView extends Screen implements BeforeEnterObserver {
    private final transient FollowUpDoor door;
    private final transient Conclusions conclusions;
    private final transient Contributions contributions;
    private final transient Publications publications;
    private final transient DocumentAddresses addresses;

    ConclusionsView(
            FollowUpDoor door,
            Conclusions conclusions,
            Contributions contributions,
            Publications publications,
            DocumentAddresses addresses) {
        this.door = door;
        this.conclusions = conclusions;
        this.contributions = contributions;
        this.publications = publications;
        this.addresses = addresses;
    }

    @Override
    protected String title() {
        return getTranslation("synthesis.document.CONCLUSIONS");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        door.open(event).ifPresent(visit -> {
            if (visit.isReferent()) work(visit);
            else read(visit);
        });
    }

    private void work(Visit visit) {
        show(
                heading(visit, getTranslation("synthesis.conclusions.lead")),
                door.steps(visit, FollowUpStep.CONCLUSIONS),
                new ConclusionsDesk(visit.concertation(), door, conclusions, contributions, publications, addresses));
    }

    private void read(Visit visit) {
        var published = publications
                .conclusions(visit.concertation().id(), Optional.of(visit.actor()))
                .orElseThrow(() -> new NotAllowed("refusal.referent"));
        show(heading(visit, null), new ConclusionsReading(published.content()));
    }

    private Heading heading(Visit visit, @Nullable String lead) {
        var back = Pieces.link(
                "concertations/" + visit.concertation().slug(),
                visit.concertation().title());
        return new Heading(back, title(), lead);
    }
}
