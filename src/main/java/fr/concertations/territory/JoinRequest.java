package fr.concertations.territory;

import fr.concertations.identity.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * A territory that asked to join, and what the commission decided.
 *
 * @param email of the person who asked, by which the commission can tell whether they speak for the collectivité
 * @param reason why it was declined
 */
public record JoinRequest(
        JoinRequestId id,
        Territory territory,
        AccountId requestedBy,
        Optional<String> email,
        String contactName,
        String contactFunction,
        String audience,
        State state,
        Instant requestedAt,
        Optional<String> reason) {

    /** Texts: {@code territory.request.<NAME>}. */
    public enum State {
        PENDING,
        ACCEPTED,
        DECLINED
    }
}
