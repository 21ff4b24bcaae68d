package fr.concertations.moderation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a moderator decided about a text; kept forever.
 *
 * @param contentKind the {@link ModerableContent#kind()} of the text
 * @param reason told when it was hidden
 * @param explanation what the author reads; empty only when the text was left online
 */
public record Decision(
        DecisionId id,
        String contentKind,
        UUID contentId,
        Action action,
        Optional<ReportReason> reason,
        String explanation,
        Instant decidedAt) {
    /** Texts: {@code moderation.action.<NAME>}. */
    public enum Action {
        HIDE,
        RESTORE,
        KEEP
    }
}
