package fr.concertations.commitment;

import java.time.Instant;
import java.util.Optional;

/**
 * Moderation of what was said in one concertation.
 *
 * @param decisions texts hidden or restored
 * @param explained those of them with a reason the author can read
 * @param waiting reports nobody settled
 * @param oldest when the first of these was made
 * @param days between a report and the decision on it, as many reports above as below
 */
record ModerationFigures(
        long decisions, long explained, long waiting, Optional<Instant> oldest, Optional<Double> days) {
    static final ModerationFigures NONE = new ModerationFigures(0, 0, 0, Optional.empty(), Optional.empty());
}
