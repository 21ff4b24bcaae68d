package fr.concertations.identity;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * A service by which somebody may sign in.
 *
 * @param key tells it from the others of the same account
 * @param provider its id, which may be configured no more
 * @param verified it checked who the person is
 */
public record LinkedIdentity(Key key, String provider, boolean verified, Instant createdAt, Instant lastUsedAt) {
    /** By what it is found. */
    record Key(String issuer, byte[] subjectHash) {
        boolean is(Key other) {
            return issuer.equals(other.issuer) && Arrays.equals(subjectHash, other.subjectHash);
        }
    }

    /** The provider, if it is still configured. */
    public Optional<Provider> among(Providers providers) {
        return providers.find(provider);
    }
}
