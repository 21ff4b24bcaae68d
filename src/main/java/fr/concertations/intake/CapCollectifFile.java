package fr.concertations.intake;

import java.util.List;

/**
 * An export as it was read.
 *
 * @param refused lines that cannot be taken, each with its reason
 * @param incomplete lines taken although something of them is missing
 */
record CapCollectifFile(
        List<CapCollectifLine.Proposal> proposals,
        List<CapCollectifLine.Vote> votes,
        List<CapCollectifLine.Argument> arguments,
        List<CapCollectifLine.Report> reports,
        List<Remark> refused,
        List<Remark> incomplete) {}
