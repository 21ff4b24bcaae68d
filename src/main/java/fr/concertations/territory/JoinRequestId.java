package fr.concertations.territory;

import java.util.UUID;

/** The id of a request to join. */
public record JoinRequestId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
