package fr.concertations.moderation;

import fr.concertations.moderation.ModerableContent.Card;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What waits for a moderator and what was decided.
 *
 * @param waiting texts with reports nobody settled yet, the oldest first
 * @param recent the latest decisions, each with the text as it is now
 */
public record Queue(List<Waiting> waiting, List<Decided> recent) {
    /** A text and everything reported about it, the oldest first. */
    public record Waiting(Card card, List<Report> reports) {
        public Instant since() {
            return reports.getFirst().reportedAt();
        }

        /** How often each reason was given, the commonest first. */
        public List<Map.Entry<ReportReason, Long>> reasons() {
            var counts = new EnumMap<ReportReason, Long>(ReportReason.class);
            reports.forEach(report -> counts.merge(report.reason(), 1L, Long::sum));
            return counts.entrySet().stream()
                    .sorted(Map.Entry.<ReportReason, Long>comparingByValue().reversed())
                    .toList();
        }
    }

    /** @param reversible the text is hidden by this very decision and can be restored */
    public record Decided(Decision decision, Card card, boolean reversible) {}

    static List<Waiting> oldestFirst(Collection<Waiting> waiting) {
        return waiting.stream().sorted(Comparator.comparing(Waiting::since)).toList();
    }
}
