package fr.concertations.identity;

import java.util.List;

/**
 * What an erasure would do, told before it is done.
 *
 * @param kinds what there is of the person, none of them empty
 * @param hindrances what must be done first; the erasure is refused while there is any
 */
public record LeavingAccount(List<Kind> kinds, List<Hindrance> hindrances) {
    public LeavingAccount {
        kinds = List.copyOf(kinds);
        hindrances = List.copyOf(hindrances);
    }

    /** Some data of one kind. */
    public record Kind(String name, Fate fate, int number) {}

    /** Why somebody cannot leave yet. Texts: {@code erasure.hindrance.<NAME>}. */
    public enum Hindrance {
        LAST_ADMINISTRATOR,
        LAST_REFERENT
    }

    public List<Kind> of(Fate fate) {
        return kinds.stream().filter(kind -> kind.fate() == fate).toList();
    }

    public boolean isAllowed() {
        return hindrances.isEmpty();
    }
}
