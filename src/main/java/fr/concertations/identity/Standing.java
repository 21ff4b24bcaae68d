package fr.concertations.identity;

import fr.concertations.kernel.TerritoryCode;
import java.util.Optional;

/**
 * What a territory confirmed of somebody, shown beside their name.
 *
 * @param organisation empty unless the person represents one
 * @param title what they do there; may be empty for a representative
 */
public record Standing(Capacity capacity, String organisation, String title, TerritoryCode territory) {
    /** Whether it tells something of a text written in this collège: a citizen who was elected since wrote as a citizen. */
    public boolean goesWith(College college) {
        return Capacity.of(college).equals(Optional.of(capacity));
    }
}
