package fr.concertations.territory;

import fr.concertations.kernel.TerritoryCode;

/** A place another is part of: what is needed to name it. */
record Ancestor(TerritoryCode code, Territory.Kind kind, String name) {
    static Ancestor of(String code, String kind, String name) {
        return new Ancestor(new TerritoryCode(code), Territory.Kind.valueOf(kind), name);
    }
}
