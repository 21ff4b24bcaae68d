package fr.concertations.territory;

import fr.concertations.identity.PlaceNames;
import fr.concertations.kernel.TerritoryCode;
import org.springframework.stereotype.Component;

/** Tells letters about roles how territories are called. */
@Component
class NamesInLetters implements PlaceNames {
    private final Territories territories;

    NamesInLetters(Territories territories) {
        this.territories = territories;
    }

    @Override
    public String of(TerritoryCode territory) {
        return territories.byCode(territory).map(Territory::name).orElse(territory.value());
    }

    @Override
    public String slug(TerritoryCode territory) {
        return territories.byCode(territory).map(Territory::slug).orElse(territory.value());
    }
}
