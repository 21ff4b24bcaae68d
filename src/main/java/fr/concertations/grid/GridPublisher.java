package fr.concertations.grid;

import fr.concertations.debate.Concertation;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.search.SearchChanges;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a working grid the document that is kept for ever, measures frozen and sources named. */
@Component
class GridPublisher {
    private final Measures measures;
    private final GridSources sources;
    private final GridPublicationRepository publications;
    private final Territories territories;
    private final SearchChanges changes;

    GridPublisher(
            Measures measures,
            GridSources sources,
            GridPublicationRepository publications,
            Territories territories,
            SearchChanges changes) {
        this.changes = changes;
        this.measures = measures;
        this.sources = sources;
        this.publications = publications;
        this.territories = territories;
    }

    PublishedGrid compose(Actor actor, Concertation concertation, FilledGrid grid) {
        var measured = measures.of(concertation, grid.schema());
        var citable = sources.of(actor, concertation);
        var cells = grid.schema()
                .cells()
                .map(cell -> published(cell.code(), measured.get(cell.code()), grid.cell(cell.code()), citable))
                .filter(PublishedCell::filled)
                .toList();
        return new PublishedGrid(
                grid.id(),
                concertation.id(),
                grid.schema().version(),
                concertation.title(),
                concertation.lead(),
                territories.byCode(concertation.lead()).map(Territory::name).orElseThrow(),
                cells);
    }

    int publish(Actor actor, Concertation concertation, FilledGrid grid) {
        if (grid.cells().isEmpty()) throw new InvalidInput("cells", "grid.publish.empty");
        var content = compose(actor, concertation, grid);
        for (var cell : content.cells())
            if (cell.sources().size() < grid.cell(cell.code()).sources().size())
                throw new InvalidInput(cell.code(), "grid.publish.lostSource", label(grid, cell.code()));
        changes.changed(GridSource.KIND, concertation.id());
        return publications.publish(content, actor.id());
    }

    private static String label(FilledGrid grid, String code) {
        return grid.schema().cell(code).map(GridSchema.Cell::label).orElse(code);
    }

    private static PublishedCell published(
            String code, @Nullable Measured measured, CellDraft written, Map<CellSource, PublishedSource> citable) {
        var found = written.sources().stream()
                .flatMap(source -> Optional.ofNullable(citable.get(source)).stream())
                .toList();
        return new PublishedCell(code, measured, written.text(), found);
    }
}
