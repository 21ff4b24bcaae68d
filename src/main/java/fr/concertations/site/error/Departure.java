package fr.concertations.site.error;

import fr.concertations.moderation.ReportReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why something that was public is not any more; nothing of what it said.
 *
 * @param at when it happened, if that was kept
 * @param reason of the moderators, when they hid it
 * @param ways where to go from there
 */
record Departure(Cause cause, Optional<Instant> at, Optional<ReportReason> reason, List<Way> ways) {
    /** Texts: {@code sharing.gone.<NAME>}, and {@code .title}, {@code .ways} besides. */
    enum Cause {
        WITHDRAWN,
        HIDDEN,
        CLOSED,
        FORMER
    }

    record Way(String title, String path) {}

    static Departure of(Cause cause, Optional<Instant> at, List<Way> ways) {
        return new Departure(cause, at, Optional.empty(), ways);
    }
}
