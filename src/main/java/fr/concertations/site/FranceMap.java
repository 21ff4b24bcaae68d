package fr.concertations.site;

import fr.concertations.site.map.Spot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The territories that take part, drawn; {@link #rows} say the same in words.
 *
 * @param engaged path of the régions where some do
 * @param others path of the rest
 * @param invented whether some of them are nowhere
 * @param grouped one mark for each région, because there are too many territories
 */
record FranceMap(String engaged, String others, boolean invented, boolean grouped, List<Label> labels, List<Row> rows) {
    /** The name of an area drawn apart. */
    record Label(String name, Spot spot) {}

    /**
     * A mark of the map and its line in the table.
     *
     * @param spot where it is drawn, null for what is on no map
     * @param name of the territory, or of the région
     * @param region its région; of a whole région, the territories in it
     * @param count how many territories it stands for
     * @param open how many of these one can take part in today
     */
    record Row(
            @Nullable Spot spot,
            EngagedTerritory.State state,
            String name,
            String path,
            String region,
            int count,
            long open) {}
}
