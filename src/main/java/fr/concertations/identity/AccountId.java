package fr.concertations.identity;

import java.util.UUID;

/** The id of an account; random, so that it says nothing of when it was made. */
public record AccountId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
