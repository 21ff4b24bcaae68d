package fr.concertations.charter;

import java.util.UUID;

/** The id of a signature. */
public record SignatureId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
