package fr.concertations.synthesis;

import java.util.UUID;

/** The id of a conclusion; it stays the same from version to version, and is its anchor. */
public record ConclusionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
