package fr.concertations.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * For whom somebody says they speak, and what the territory answered.
 *
 * @param person by the name they chose
 * @param email for the référent who decides; empty for figures of the demonstration
 * @param answer what the référent wrote; may be empty
 * @param endsAt from when on it no longer counts; empty without an end
 */
public record Affiliation(
        UUID id,
        AccountId account,
        String person,
        String email,
        Standing standing,
        State state,
        Instant askedAt,
        String answer,
        Optional<Instant> endsAt) {
    /** Texts: {@code affiliation.state.<NAME>}. */
    public enum State {
        ASKED,
        CONFIRMED,
        REFUSED,
        ENDED
    }

    /** Confirmed and not over. */
    public boolean holds(Instant now) {
        return state == State.CONFIRMED
                && endsAt.filter(end -> !end.isAfter(now)).isEmpty();
    }
}
