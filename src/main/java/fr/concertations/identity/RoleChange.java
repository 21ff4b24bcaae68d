package fr.concertations.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of the journal of roles.
 *
 * @param holder whose role it is; empty once their account is erased
 * @param by who decided; empty when nobody did, or once their account is erased
 * @param grant empty when it is about keys
 * @param endsAt until when, from then on; empty without an end
 */
public record RoleChange(
        Instant at,
        Action action,
        Optional<String> holder,
        Optional<String> by,
        Optional<Grant> grant,
        Optional<Instant> endsAt,
        String reason) {

    /** Texts: {@code roles.change.<NAME>}. */
    public enum Action {
        GIVEN,
        END_MOVED,
        WITHDRAWN,
        EMERGENCY_TAKEN,
        EMERGENCY_ENDED,
        KEYS_ALLOWED,
        KEYS_REPLACED
    }
}
