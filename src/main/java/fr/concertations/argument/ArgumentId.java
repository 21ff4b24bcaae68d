package fr.concertations.argument;

import java.util.UUID;

/** The id of an argument. */
public record ArgumentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
