package fr.concertations.identity;

import fr.concertations.kernel.TerritoryCode;
import org.jspecify.annotations.Nullable;

/** A role somebody holds; national roles have no territory. */
public record Grant(Role role, @Nullable TerritoryCode territory) {
    public Grant {
        if (role.perTerritory() != (territory != null))
            throw new IllegalArgumentException(role + " does not go with territory " + territory);
    }
}
