package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Stage;
import fr.concertations.territory.Territory;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Whose meeting it is, what it is about, and which étape runs until when. */
class MeetingHead extends Div {
    private static final int LONG_TITLE = 48;

    MeetingHead(Concertation concertation, List<Territory> territories, Instant now) {
        var title = new H1(concertation.title());
        if (concertation.title().length() > LONG_TITLE) title.addClassName("long");
        add(
                title,
                new Div(
                        Parts.paragraph(
                                "eyebrow", Words.joined(territories.stream().map(Territory::name))),
                        Parts.paragraph("meeting-now", moment(concertation, now))));
    }

    private String moment(Concertation concertation, Instant now) {
        var running = concertation.stageAt(now);
        if (running.isPresent())
            return getTranslation(
                    "meeting.now",
                    name(running.get()),
                    Words.lastDay(this, running.get().endsAt()));
        var stages = concertation.stages();
        if (stages.isEmpty()) return getTranslation("reading.moment.UNPLANNED");
        var begun = stages.stream().anyMatch(stage -> stage.startsAt().isBefore(now));
        return stages.stream()
                .filter(stage -> stage.startsAt().isAfter(now))
                .min(Comparator.comparing(Stage::startsAt))
                .map(next -> getTranslation(
                        begun ? "reading.moment.BETWEEN" : "reading.moment.AHEAD",
                        name(next),
                        Words.day(this, next.startsAt())))
                .orElseGet(() -> getTranslation(
                        "reading.moment.OVER",
                        "",
                        Words.lastDay(
                                this,
                                stages.stream()
                                        .map(Stage::endsAt)
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow())));
    }

    private String name(Stage stage) {
        return getTranslation("debate.stage." + stage.kind());
    }
}
