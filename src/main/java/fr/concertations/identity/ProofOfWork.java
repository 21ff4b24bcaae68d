package fr.concertations.identity;

import java.time.Duration;
import java.util.Map;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.springframework.stereotype.Service;

/**
 * A little computation a browser does before many people from one network go on, in place of a picture to decipher. At
 * most twenty thousand hashes: 1.6 seconds at the 12 600 a second of a browser slowed down six times.
 *
 * @see <a href="../../../../../../docs/adr/ADR-008-abuse.md">ADR-008</a>
 */
@Service
public class ProofOfWork {
    private static final long MOST_HASHES = 20_000;
    private static final Duration VALIDITY = Duration.ofMinutes(10);

    private final RateLimits limits;
    private final String key = Secrets.token();

    ProofOfWork(RateLimits limits) {
        this.limits = limits;
    }

    /** What the browser is to solve: {@code algorithm}, {@code challenge}, {@code salt}, {@code maxnumber}, {@code signature}. */
    public Map<String, Object> challenge() {
        try {
            var made = Altcha.createChallenge(new ChallengeOptions()
                    .setHmacKey(key)
                    .setMaxNumber(MOST_HASHES)
                    .setSecureRandomNumber(true)
                    .setExpiresInSeconds(VALIDITY.toSeconds()));
            return Map.of(
                    "algorithm",
                    made.algorithm,
                    "challenge",
                    made.challenge,
                    "salt",
                    made.salt,
                    "maxnumber",
                    MOST_HASHES,
                    "signature",
                    made.signature);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param payload the challenge with its {@code number}, as JSON in Base64 @return whether it is right, in time, and new */
    public boolean accepts(String payload) {
        try {
            return Altcha.verifySolution(payload, key, true) && isNew(payload);
        } catch (Exception malformed) {
            return false;
        }
    }

    private boolean isNew(String payload) {
        return limits.take("proof " + payload, 1).isEmpty();
    }
}
