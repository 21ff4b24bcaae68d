package fr.concertations.intake;

import fr.concertations.argument.Stance;
import fr.concertations.ballot.Position;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sound line of a Cap Collectif export; ids are those of the source and are never stored as they are. */
sealed interface CapCollectifLine {
    long line();

    String author();

    /** @param at null in a truncated line, which still tells its text @param section the theme it stood under */
    record Proposal(
            long line,
            String id,
            String author,
            String section,
            String title,
            String body,
            @Nullable Instant at) implements CapCollectifLine {}

    record Vote(long line, String proposal, String author, Position position, Instant at) implements CapCollectifLine {}

    /** @param trashed why the source took it out of sight; null when it did not */
    record Argument(
            long line,
            String id,
            String proposal,
            String author,
            Stance stance,
            String body,
            Instant at,
            @Nullable String trashed)
            implements CapCollectifLine {}

    /** Somebody reported a proposal or an argument; kept as a count only: the source's decision is not ours. */
    record Report(long line, String id, String author) implements CapCollectifLine {}
}
