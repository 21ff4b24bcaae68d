package fr.concertations.grid;

import java.util.UUID;

/** The id of a filled grid. */
public record GridId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
