package fr.concertations.synthesis.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.Extracts;
import fr.concertations.synthesis.Publications;
import fr.concertations.synthesis.Syntheses;
import fr.concertations.synthesis.ui.FollowUpDoor.Visit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /app/concertations/{slug}/synthese}: référents write and publish; other readers read what is published. */
@Route(value = "concertations/:slug/synthese", layout = MainLayout.class)
@AnonymousAllowed
class SynthesisView extends Screen implements BeforeEnterObserver {
    private final transient FollowUpDoor door;
    private final transient Syntheses syntheses;
    private final transient Extracts extracts;
    private final transient Publications publications;
    private final transient DocumentAddresses addresses;

    SynthesisView(
            FollowUpDoor door,
            Syntheses syntheses,
            Extracts extracts,
            Publications publications,
            DocumentAddresses addresses) {
        this.door = door;
        this.syntheses = syntheses;
        this.extracts = extracts;
        this.publications = publications;
        this.addresses = addresses;
    }

    @Override
    protected String title() {
        return getTranslation("synthesis.document.SYNTHESIS");
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
                heading(visit, getTranslation("synthesis.synthesis.lead")),
                door.steps(visit, FollowUpStep.SYNTHESIS),
                new SynthesisDesk(visit.concertation(), door, syntheses, extracts, publications, addresses));
    }

    private void read(Visit visit) {
        var published = publications
                .synthesis(visit.concertation().id(), Optional.of(visit.actor()))
                .orElseThrow(() -> new NotAllowed("refusal.referent"));
        show(heading(visit, null), new SynthesisReading(published.content()));
    }

    private Heading heading(Visit visit, @Nullable String lead) {
        var back = Pieces.link(
                "concertations/" + visit.concertation().slug(),
                visit.concertation().title());
        return new Heading(back, title(), lead);
    }
}
