package fr.concertations.synthesis;

import java.util.UUID;

/** The id of a sentence of a synthesis; it stays the same from version to version, and is its anchor. */
public record SentenceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
