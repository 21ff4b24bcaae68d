package fr.concertations.debate;

import java.util.UUID;

/** The id of a concertation. */
public record ConcertationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
