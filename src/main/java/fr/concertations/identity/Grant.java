package fr.concertations.identity;

import fr.concertations.kernel.TerritoryCode;
import org.jspecify.annotations.Nullable;

/** A role somebody holds; national roles have no territory. */
public record Grant(Role role, @Nullable TerritoryCode territory) {
    public Grant {
        if (role.perTerritory() != (territory != null))
            throw new IllegalArgumentException(role + " does not go with territory " + territory);
    }

    /** From columns. @param territory empty for a national role */
    static Grant of(String role, String territory) {
        return new Grant(Role.valueOf(role), territory.isEmpty() ? null : new TerritoryCode(territory));
    }

    /** Of the territory; empty for a national role. */
    String code() {
        return territory == null ? "" : territory.value();
    }
}
