package fr.concertations.grid.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.debate.Concertation;
import fr.concertations.grid.FilledGrid;
import fr.concertations.grid.GridAddresses;
import fr.concertations.grid.GridSchema;
import fr.concertations.grid.Grids;
import fr.concertations.grid.MeasuredWords;
import fr.concertations.grid.PublishedGrids;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.ui.FollowUpDoor;
import fr.concertations.synthesis.ui.FollowUpStep;
import fr.concertations.synthesis.ui.PublishPanel;
import java.util.Optional;

/** Where a grid is filled, one section at a time, then published. A refusal leaves what was typed in place. */
class GridDesk extends Div {
    private final transient Concertation concertation;
    private final transient FollowUpDoor door;
    private final transient Grids grids;
    private final transient PublishedGrids published;
    private final transient DocumentAddresses addresses;
    private final transient MeasuredWords words;
    private final SectionForm form;
    private final PublishPanel publish = new PublishPanel();
    private transient FilledGrid grid;

    GridDesk(
            Concertation concertation,
            Optional<String> wanted,
            FollowUpDoor door,
            Grids grids,
            PublishedGrids published,
            DocumentAddresses addresses,
            MeasuredWords words) {
        this.concertation = concertation;
        this.door = door;
        this.grids = grids;
        this.published = published;
        this.addresses = addresses;
        this.words = words;
        var actor = door.actor();
        grid = grids.grid(actor, grids.open(actor, concertation.id()));
        var section = wanted.flatMap(grid.schema()::section)
                .orElseGet(() -> grid.schema().sections().getFirst());
        form = new SectionForm(
                section, grid, grids.measured(actor, grid.id()), grids.sources(actor, concertation.id()), words);
        addClassName("desk");
        add(sections(section), form);
        if (form.isWritten())
            form.add(Pieces.actions(Pieces.mainButton(getTranslation("grid.section.save"), this::save)));
        next(section).ifPresent(this::add);
        add(publish);
        showPublication();
    }

    /** Keeps what was typed before going elsewhere. @return whether one may go */
    boolean leave() {
        return !form.isChanged() || keep();
    }

    private void save() {
        if (keep()) Notices.done(this, "grid.section.saved");
    }

    private boolean keep() {
        var kept = Notices.attempt(
                this,
                form.fields(),
                () -> retrying(() -> grids.write(door.actor(), grid.id(), grid.revision(), form.drafts())));
        if (!kept) return false;
        form.keep();
        refresh();
        return true;
    }

    private void publish() {
        if (!leave()) return;
        var done = Notices.attempt(
                this, form.fields(), () -> retrying(() -> grids.publish(door.actor(), grid.id(), grid.revision())));
        if (!done) return;
        refresh();
        Notices.done(this, "synthesis.published");
    }

    /** Told once that somebody else changed it, the référent may compare and save again. */
    private void retrying(Runnable action) {
        try {
            action.run();
        } catch (InvalidInput refusal) {
            if (refusal.field().equals("revision")) refresh();
            throw refusal;
        }
    }

    private void refresh() {
        grid = grids.grid(door.actor(), grid.id());
        showPublication();
    }

    private Nav sections(GridSchema.Section current) {
        var list = new UnorderedList();
        list.addClassName("tags");
        for (var section : grid.schema().sections()) {
            var link = Pieces.link(path(section), section.title(), "tag");
            if (section.equals(current)) {
                link.addClassName("live");
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.setAriaLabel(getTranslation("grid.sections"));
        return nav;
    }

    private Optional<Div> next(GridSchema.Section current) {
        var all = grid.schema().sections();
        var next = all.indexOf(current) + 1;
        if (next >= all.size()) return Optional.empty();
        var text = getTranslation("grid.section.next", all.get(next).title());
        return Optional.of(Pieces.actions(Pieces.link(path(all.get(next)), text)));
    }

    private String path(GridSchema.Section section) {
        return FollowUpStep.GRID.of(concertation) + "?" + GridView.SECTION + "=" + section.code();
    }

    private void showPublication() {
        if (grid.cells().isEmpty()) {
            publish.showNothing(getTranslation("grid.publish.empty"));
            return;
        }
        var preview = grids.preview(door.actor(), grid.id());
        var path = GridAddresses.grid(addresses.of(concertation));
        var latest = published.of(concertation.id(), Optional.of(door.actor()));
        publish.show(
                latest.map(p -> new PublishPanel.State(p.version(), p.publishedAt(), path))
                        .orElseGet(() -> PublishPanel.State.never(path)),
                latest.filter(p -> p.content().equals(preview)).isPresent(),
                new GridReading(preview, grid.schema(), words),
                this::publish);
    }
}
