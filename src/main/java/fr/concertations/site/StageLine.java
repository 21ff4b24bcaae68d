package fr.concertations.site;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.Stage;
import java.time.Instant;
import java.util.List;

/** The étapes of a concertation as a line: what is done, where we are, what comes. */
record StageLine(Stage stage, String state) {
    static List<StageLine> of(Concertation concertation, Instant now) {
        return concertation.stages().stream()
                .map(stage -> new StageLine(stage, state(stage, now)))
                .toList();
    }

    private static String state(Stage stage, Instant now) {
        if (stage.covers(now)) return "now";
        return stage.endsAt().isAfter(now) ? "next" : "done";
    }
}
