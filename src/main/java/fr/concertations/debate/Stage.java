package fr.concertations.debate;

import java.time.Instant;

/** What is open from one instant (included) to another (excluded); nobody has to open or close it. */
public record Stage(
        StageKind kind, Instant startsAt, Instant endsAt, boolean mayContribute, boolean mayArgue, boolean mayVote) {
    public Stage {
        if (!startsAt.isBefore(endsAt)) throw new IllegalArgumentException("a stage ends after it starts");
    }

    public boolean covers(Instant instant) {
        return !instant.isBefore(startsAt) && instant.isBefore(endsAt);
    }

    public boolean opens(Act act) {
        return switch (act) {
            case CONTRIBUTE -> mayContribute;
            case ARGUE -> mayArgue;
            case VOTE -> mayVote;
        };
    }
}
