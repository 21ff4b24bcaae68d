package fr.concertations.contribution;

import java.time.Instant;
import java.util.Optional;

/**
 * A text as it was at some time.
 *
 * @param suggested it took up a suggestion
 * @param suggestedBy who suggested it; empty when erased too
 */
public record ContributionVersion(
        int version, String title, String body, Instant writtenAt, boolean suggested, Optional<Author> suggestedBy) {
    /** What this one changed of the one before; its own words when it is the first. */
    TextChange since(Optional<ContributionVersion> before) {
        return before.map(b -> TextChange.between(b.title, b.body, title, body))
                .orElseGet(() -> TextChange.unchanged(title, body));
    }
}
