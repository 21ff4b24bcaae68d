package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Stage;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** What one may do today and until when, and what opens next. */
class Openings extends UnorderedList {
    Openings(Concertation concertation, Instant now) {
        addClassName("openings");
        Arrays.stream(Act.values())
                .flatMap(act -> sentence(concertation, act, now).stream())
                .forEach(sentence -> add(new ListItem(sentence)));
        if (getChildren().findAny().isEmpty()) add(new ListItem(getTranslation("forum.open.nothing")));
    }

    /** What the next étape is and when it begins, in a sentence; empty in the last one. */
    static Optional<Paragraph> next(Component near, Concertation concertation, Instant now) {
        return concertation.stages().stream()
                .filter(stage -> stage.startsAt().isAfter(now))
                .min(Comparator.comparing(Stage::startsAt))
                .map(stage -> new Paragraph(near.getTranslation(
                        "forum.vote.end.then",
                        near.getTranslation("debate.stage." + stage.kind()),
                        Words.day(near, stage.startsAt()))));
    }

    private Optional<String> sentence(Concertation concertation, Act act, Instant now) {
        return concertation
                .openUntil(act, now)
                .map(end -> getTranslation("forum.open." + act, Words.lastDay(this, end)))
                .or(() -> concertation
                        .opensAt(act, now)
                        .map(start -> getTranslation("forum.opens." + act, Words.day(this, start))));
    }
}
