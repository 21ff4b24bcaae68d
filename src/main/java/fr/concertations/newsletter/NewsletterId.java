package fr.concertations.newsletter;

import java.util.Optional;
import java.util.UUID;

/** The id of a letter. */
public record NewsletterId(UUID value) {
    /** Empty when this is none. */
    public static Optional<NewsletterId> of(String text) {
        try {
            return Optional.of(new NewsletterId(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
