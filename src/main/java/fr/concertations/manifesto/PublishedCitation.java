package fr.concertations.manifesto;

import fr.concertations.debate.ConcertationId;
import fr.concertations.grid.GridId;
import fr.concertations.grid.Measured;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it was when the manifesto that cites it was published.
 *
 * @param version of the grid
 * @param place name of the territory
 * @param title of the concertation
 * @param label of the cell
 * @param measured what was counted; null in a written cell
 * @param text what was written; empty in a measured cell
 * @param declared written without a source
 * @param path address of the cell in that version
 */
public record PublishedCitation(
        GridId grid,
        ConcertationId concertation,
        int version,
        String cell,
        String place,
        String title,
        String label,
        @Nullable Measured measured,
        String text,
        boolean declared,
        String path) {
    CitedCell cited() {
        return new CitedCell(grid, cell);
    }
}
