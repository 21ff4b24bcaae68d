package fr.concertations.debate;

import java.util.UUID;

/** The id of a concertation. */
public record ConcertationId(UUID value) {
    /** What is told when somebody took a position or contributed in it. */
    public String liveTopic() {
        return "concertation:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
