package fr.concertations.debate;

import fr.concertations.kernel.InvalidInput;
import java.time.Instant;

/** An étape as planned. @throws InvalidInput at {@code stages} when it ends before it starts */
public record StageDraft(
        StageKind kind, Instant startsAt, Instant endsAt, boolean mayContribute, boolean mayArgue, boolean mayVote) {
    public StageDraft {
        if (!startsAt.isBefore(endsAt)) throw new InvalidInput("stages", "debate.stages.order");
    }

    /** With what its kind usually opens. */
    public static StageDraft usual(StageKind kind, Instant startsAt, Instant endsAt) {
        return new StageDraft(
                kind,
                startsAt,
                endsAt,
                kind.opens().contains(Act.CONTRIBUTE),
                kind.opens().contains(Act.ARGUE),
                kind.opens().contains(Act.VOTE));
    }
}
