package fr.concertations.charter;

import java.time.Instant;
import java.util.List;

/**
 * One version of the charter, as it was published.
 *
 * @param status what kind of text this is and where it comes from
 * @param preamble Markdown
 */
public record Charter(
        String version,
        String title,
        String status,
        String preamble,
        List<Commitment> commitments,
        Instant publishedAt) {
    public Charter {
        commitments = List.copyOf(commitments);
    }
}
