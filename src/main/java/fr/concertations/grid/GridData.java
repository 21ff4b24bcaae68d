package fr.concertations.grid;

import static fr.concertations.db.grid.Tables.PUBLICATION;

import fr.concertations.identity.Holding;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** Grids published by somebody: they stay, without that person. */
@Component
class GridData implements PersonalData {
    @Override
    public List<Holding> holdings() {
        return List.of(Holding.work(
                "grilles",
                PUBLICATION,
                PUBLICATION.PUBLISHED_BY,
                PUBLICATION.GRID_ID,
                PUBLICATION.VERSION,
                PUBLICATION.PUBLISHED_AT));
    }
}
