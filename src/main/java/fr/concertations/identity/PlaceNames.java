package fr.concertations.identity;

import fr.concertations.kernel.TerritoryCode;

/** How territories are called, in letters and addresses; told by the module that knows them. */
public interface PlaceNames {
    String of(TerritoryCode territory);

    /** In addresses. */
    String slug(TerritoryCode territory);
}
