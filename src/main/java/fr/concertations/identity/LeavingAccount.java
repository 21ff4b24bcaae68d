package fr.concertations.identity;

import java.util.List;

/**
 * What an erasure would do, told before it is done.
 *
 * @param kinds what there is of the person, none of them empty
 * @param hindrances roles that somebody else has to take over first; the erasure is refused while there is any. Texts:
 *     {@code erasure.hindrance.<ROLE>}
 */
public record LeavingAccount(List<Kind> kinds, List<Grant> hindrances) {
    public LeavingAccount {
        kinds = List.copyOf(kinds);
        hindrances = List.copyOf(hindrances);
    }

    /** Some data of one kind. */
    public record Kind(String name, Fate fate, int number) {}

    public List<Kind> of(Fate fate) {
        return kinds.stream().filter(kind -> kind.fate() == fate).toList();
    }

    /** May have given positions under a verified identity. */
    public boolean countsAsVerified() {
        var names = kinds.stream().map(Kind::name).toList();
        return names.contains("services") && names.contains("positions");
    }

    public boolean isAllowed() {
        return hindrances.isEmpty();
    }
}
