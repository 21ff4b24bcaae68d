package fr.concertations.manifesto;

import fr.concertations.grid.GridAddresses;
import fr.concertations.grid.GridSchema;
import fr.concertations.grid.GridSchemas;
import fr.concertations.grid.PublishedCell;
import fr.concertations.grid.PublishedGrids;
import fr.concertations.synthesis.DocumentAddresses;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What articles may cite: the cells of published grids that anybody may read. */
@Component
class CitableCells {
    private final PublishedGrids grids;
    private final GridSchemas schemas;
    private final DocumentAddresses addresses;

    CitableCells(PublishedGrids grids, GridSchemas schemas, DocumentAddresses addresses) {
        this.grids = grids;
        this.schemas = schemas;
        this.addresses = addresses;
    }

    /** By name of territory, then in the order of the grid. */
    Map<CitedCell, PublishedCitation> all() {
        var known = new HashMap<String, GridSchema>();
        var cells = new LinkedHashMap<CitedCell, PublishedCitation>();
        for (var row : grids.all()) {
            var schema = known.computeIfAbsent(
                    row.grid().schema(), version -> schemas.version(version).orElseThrow());
            var address = addresses.of(row.concertation());
            for (var cell : row.grid().cells()) {
                var citation = citation(row, schema, cell, GridAddresses.cell(address, row.version(), cell.code()));
                cells.put(citation.cited(), citation);
            }
        }
        return cells;
    }

    private static PublishedCitation citation(
            PublishedGrids.Row row, GridSchema schema, PublishedCell cell, String path) {
        return new PublishedCitation(
                row.grid().id(),
                row.concertation().id(),
                row.version(),
                cell.code(),
                row.grid().place(),
                row.grid().title(),
                schema.cell(cell.code()).map(GridSchema.Cell::label).orElse(cell.code()),
                cell.measured(),
                cell.text(),
                cell.declared(),
                path);
    }
}
