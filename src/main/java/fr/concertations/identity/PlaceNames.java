package fr.concertations.identity;

import fr.concertations.kernel.TerritoryCode;

/** How territories are called, for letters; told by the module that knows them. */
public interface PlaceNames {
    String of(TerritoryCode territory);
}
