package fr.concertations.identity;

import java.io.Serializable;
import java.util.UUID;

/** One sign-in on one browser. */
public record SessionId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
