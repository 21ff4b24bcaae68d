package fr.concertations.site;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.kernel.NotFound;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the concertation an address names, as anybody may read it. */
@Component
public class ConcertationLookup {
    private final Territories territories;
    private final Concertations concertations;

    ConcertationLookup(Territories territories, Concertations concertations) {
        this.territories = territories;
        this.concertations = concertations;
    }

    /** A concertation under the territory it was reached by. */
    public record Found(Territory territory, Concertation concertation) {
        public String path() {
            return SitePaths.concertation(territory, concertation);
        }
    }

    /** @throws NotFound for a wrong territory, an unknown slug, a draft or a concertation by invitation, all alike */
    public Found require(String territorySlug, String slug) {
        var territory = territories.bySlug(territorySlug).orElseThrow(() -> new NotFound(territorySlug));
        return concertations
                .bySlug(slug, Optional.empty())
                .filter(c -> c.territories().contains(territory.code()))
                .map(c -> new Found(territory, c))
                .orElseThrow(() -> new NotFound(slug));
    }
}
