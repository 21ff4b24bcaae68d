package fr.concertations.synthesis;

import java.util.UUID;

/** The id of an extract. */
public record ExtractId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
