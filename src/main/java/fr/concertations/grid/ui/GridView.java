package fr.concertations.grid.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.grid.GridSchemas;
import fr.concertations.grid.Grids;
import fr.concertations.grid.MeasuredWords;
import fr.concertations.grid.PublishedGrids;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.ui.FollowUpDoor;
import fr.concertations.synthesis.ui.FollowUpDoor.Visit;
import fr.concertations.synthesis.ui.FollowUpStep;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /app/concertations/{slug}/grille}: référents fill and publish the grid; other readers read what is published. */
@Route(value = "concertations/:slug/grille", layout = MainLayout.class)
@AnonymousAllowed
class GridView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {
    static final String SECTION = "section";

    private final transient FollowUpDoor door;
    private final transient Grids grids;
    private final transient GridSchemas schemas;
    private final transient PublishedGrids published;
    private final transient DocumentAddresses addresses;
    private final transient MeasuredWords words;
    private @Nullable GridDesk desk;

    GridView(
            FollowUpDoor door,
            Grids grids,
            GridSchemas schemas,
            PublishedGrids published,
            DocumentAddresses addresses,
            MeasuredWords words) {
        this.door = door;
        this.grids = grids;
        this.schemas = schemas;
        this.published = published;
        this.addresses = addresses;
        this.words = words;
    }

    @Override
    protected String title() {
        return getTranslation("grid.view.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var section = event.getLocation().getQueryParameters().getSingleParameter(SECTION);
        door.open(event).ifPresent(visit -> {
            if (visit.isReferent()) work(visit, section);
            else read(visit);
        });
    }

    /** What was typed is kept when one goes to another section or elsewhere. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (desk != null && !desk.leave()) event.postpone();
    }

    private void work(Visit visit, Optional<String> section) {
        var opened = new GridDesk(visit.concertation(), section, door, grids, published, addresses, words);
        desk = opened;
        show(heading(visit, getTranslation("grid.view.lead")), door.steps(visit, FollowUpStep.GRID), opened);
    }

    private void read(Visit visit) {
        var grid = published
                .of(visit.concertation().id(), Optional.of(visit.actor()))
                .orElseThrow(() -> new NotAllowed("refusal.referent"))
                .content();
        show(
                heading(visit, null),
                new GridReading(grid, schemas.version(grid.schema()).orElseThrow(), words));
    }

    private Heading heading(Visit visit, @Nullable String lead) {
        var back = Pieces.link(
                "concertations/" + visit.concertation().slug(),
                visit.concertation().title());
        return new Heading(back, title(), lead);
    }
}
