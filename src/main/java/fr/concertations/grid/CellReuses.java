package fr.concertations.grid;

import fr.concertations.synthesis.Reuse;
import java.util.List;
import java.util.Map;

/** What modules above make of the cells of a grid, so that its page leads there. */
public interface CellReuses {
    /** By code of cell; only what is published. */
    Map<String, List<Reuse>> of(GridId grid);
}
