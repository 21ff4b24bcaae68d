package fr.concertations.newsletter;

import fr.concertations.identity.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * A line of the journal of a letter.
 *
 * @param account empty when it was erased
 * @param name of the person, for the team; empty when they have none any more
 * @param word why it was returned or withdrawn
 */
public record NewsletterStep(Act act, Optional<AccountId> account, String name, Instant at, String word) {
    /** Texts: {@code newsletter.act.<NAME>}. */
    public enum Act {
        WRITTEN,
        SUBMITTED,
        AGREED,
        RETURNED,
        SENT,
        WITHDRAWN;

        /** Whoever did it answers for the text, and is not the second person. */
        boolean isOfWriter() {
            return this == WRITTEN || this == SUBMITTED;
        }
    }
}
