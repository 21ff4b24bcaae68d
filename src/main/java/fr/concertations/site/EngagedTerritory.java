package fr.concertations.site;

import fr.concertations.kernel.TerritoryCode;
import fr.concertations.territory.Territory;
import java.util.List;
import java.util.Optional;

/**
 * A territory that takes part.
 *
 * @param ancestors what it is part of, the nearest first
 * @param region the région or overseas territory it is in, or is; empty for an invented place
 */
record EngagedTerritory(Territory territory, State state, List<TerritoryCode> ancestors, Optional<Territory> region) {
    /** What goes on there today. Texts: {@code site.map.state.<NAME>}. */
    enum State {
        /** One can contribute or vote. */
        OPEN,
        /** Nothing is open, conclusions are published. */
        CONCLUDED,
        /** It signed or joined; nothing is open and nothing concluded. */
        QUIET
    }

    boolean isPartOf(TerritoryCode code) {
        return ancestors.contains(code);
    }
}
