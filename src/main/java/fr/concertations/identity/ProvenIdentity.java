package fr.concertations.identity;

import java.util.Optional;

/**
 * Who a provider says somebody is, every signature checked.
 *
 * @param email only when the provider vouches for it
 */
public record ProvenIdentity(Provider provider, String subject, Optional<String> email) {
    public ProvenIdentity {
        if (subject.isBlank()) throw new IllegalArgumentException("an identity without subject");
    }
}
