package fr.concertations.site;

import fr.concertations.kernel.TerritoryCode;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who takes part around a place: what it is part of, what it contains, its neighbours. Where something is open comes first. */
@Component
class NearbyTerritories {
    private static final int SHOWN = 6;
    private static final int FAR = 3;

    private final EngagedTerritories engaged;
    private final Territories territories;

    NearbyTerritories(EngagedTerritories engaged, Territories territories) {
        this.engaged = engaged;
        this.territories = territories;
    }

    List<EngagedTerritory> around(Territory place) {
        var above = territories.ancestors(Set.of(place.code())).getOrDefault(place.code(), List.of());
        return engaged.all().stream()
                .filter(other -> !other.territory().code().equals(place.code()))
                .filter(other -> closeness(place, above, other) < FAR)
                .sorted(Comparator.comparing((EngagedTerritory other) -> closeness(place, above, other))
                        .thenComparing(EngagedTerritory::state))
                .limit(SHOWN)
                .toList();
    }

    /** What holds the place, then what it holds, then what shares its EPCI, département or région. */
    private static int closeness(Territory place, List<TerritoryCode> above, EngagedTerritory other) {
        if (above.contains(other.territory().code())) return 0;
        if (other.isPartOf(place.code())) return 1;
        return above.stream().anyMatch(other::isPartOf) ? 2 : FAR;
    }
}
