package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Stage;
import fr.concertations.forum.ForumNavigation;
import java.time.Instant;
import java.util.Comparator;

/** Nothing left to vote on: thanks, and what happens next. */
class DeckEnd extends Div {
    private final H1 title;
    private final Div links;

    DeckEnd(Concertation concertation, long answered, boolean open, Instant now) {
        title = new H1(getTranslation(title(answered, open)));
        title.getElement().setAttribute("tabindex", "-1");
        links = Parts.actions();
        add(title);
        if (answered > 0) add(new Paragraph(getTranslation("forum.vote.end.answered", answered)));
        if (open) {
            add(new Paragraph(getTranslation(answered > 0 ? "forum.vote.end.more" : "forum.vote.end.nothing")));
            concertation
                    .openUntil(Act.VOTE, now)
                    .ifPresent(end ->
                            add(new Paragraph(getTranslation("forum.vote.end.until", Words.lastDay(this, end)))));
        } else {
            concertation
                    .opensAt(Act.VOTE, now)
                    .ifPresent(start -> add(new Paragraph(getTranslation("forum.opens.VOTE", Words.day(this, start)))));
        }
        concertation.stages().stream()
                .filter(stage -> stage.startsAt().isAfter(now))
                .min(Comparator.comparing(Stage::startsAt))
                .ifPresent(stage -> add(new Paragraph(getTranslation(
                        "forum.vote.end.then",
                        getTranslation("debate.stage." + stage.kind()),
                        Words.day(this, stage.startsAt())))));
        if (concertation.isOpen(Act.CONTRIBUTE, now))
            links.add(Parts.link(
                    ForumNavigation.contribute(concertation), getTranslation("forum.next.contribute.go"), "button"));
        links.add(
                Parts.link(ForumNavigation.participate(concertation), getTranslation("forum.back"), "button", "quiet"));
        add(links);
    }

    void offerBack(Runnable back) {
        var button = new NativeButton(getTranslation("forum.vote.back"), click -> back.run());
        button.addClassName("plain");
        links.add(button);
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private static String title(long answered, boolean open) {
        if (!open) return "forum.vote.closed";
        return answered > 0 ? "forum.vote.end" : "forum.vote.empty";
    }
}
