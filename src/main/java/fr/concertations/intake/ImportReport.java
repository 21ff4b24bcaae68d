package fr.concertations.intake;

import fr.concertations.argument.Stance;
import fr.concertations.ballot.Position;
import fr.concertations.debate.ConcertationId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import added.
 *
 * @param concertation null after a dry run that would have made one
 * @param contributions added by this run
 * @param people pseudonyms made by this run
 * @param alreadyThere lines an earlier import of the same file had brought
 * @param refused lines not taken, in the order of the file
 * @param incomplete lines taken although something of them is missing, or hidden because the source hid them
 */
public record ImportReport(
        @Nullable ConcertationId concertation,
        long contributions,
        Map<Position, Long> positions,
        Map<Stance, Long> arguments,
        long reports,
        long people,
        long alreadyThere,
        List<Remark> refused,
        List<Remark> incomplete) {}
