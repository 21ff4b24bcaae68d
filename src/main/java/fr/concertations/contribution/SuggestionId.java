package fr.concertations.contribution;

import java.util.UUID;

/** The id of a suggested modification. */
public record SuggestionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
