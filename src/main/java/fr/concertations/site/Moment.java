package fr.concertations.site;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.Stage;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a concertation is today, in one sentence: {@code reading.moment.<KIND>}.
 *
 * @param stage the étape that runs, or the next one
 * @param at when it ends, when the next one starts, or when the last one ended
 */
record Moment(Kind kind, @Nullable Stage stage, @Nullable Instant at) {
    enum Kind {
        UNPLANNED,
        AHEAD,
        RUNNING,
        BETWEEN,
        OVER
    }

    static Moment of(Concertation concertation, Instant now) {
        var running = concertation.stageAt(now);
        if (running.isPresent())
            return new Moment(Kind.RUNNING, running.get(), running.get().endsAt());
        var next = concertation.stages().stream()
                .filter(stage -> stage.startsAt().isAfter(now))
                .min(Comparator.comparing(Stage::startsAt));
        var last = concertation.stages().stream()
                .filter(stage -> !stage.endsAt().isAfter(now))
                .max(Comparator.comparing(Stage::endsAt));
        if (next.isPresent())
            return new Moment(
                    last.isPresent() ? Kind.BETWEEN : Kind.AHEAD,
                    next.get(),
                    next.get().startsAt());
        return last.map(stage -> new Moment(Kind.OVER, stage, stage.endsAt()))
                .orElseGet(() -> new Moment(Kind.UNPLANNED, null, null));
    }
}
