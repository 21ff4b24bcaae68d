package fr.concertations.grid;

import fr.concertations.debate.ConcertationId;
import java.util.Map;

/**
 * The working grid of a concertation, which only the référents see.
 *
 * @param cells what is written, by code of cell; measured cells are never there
 * @param revision moves at each change; a change made from an older one is refused
 */
public record FilledGrid(
        GridId id, ConcertationId concertation, GridSchema schema, Map<String, CellDraft> cells, int revision) {
    public CellDraft cell(String code) {
        return cells.getOrDefault(code, CellDraft.EMPTY);
    }
}
