package fr.concertations.moderation;

import fr.concertations.moderation.ModerableContent.Card;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What waits for a moderator and what was decided.
 *
 * @param waiting texts with reports or an alert nobody settled yet, the oldest first
 * @param recent the latest decisions, each with the text as it is now
 */
public record Queue(List<Waiting> waiting, List<Decided> recent) {
    /** A text, everything reported about it, the oldest first, and what the platform noticed; one of them at least. */
    public record Waiting(Card card, List<Report> reports, Optional<Alert> alert) {
        public Instant since() {
            return Stream.concat(
                            reports.stream().map(Report::reportedAt),
                            alert.stream().map(Alert::raisedAt))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
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
