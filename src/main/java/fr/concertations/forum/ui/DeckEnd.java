package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.ballot.Progress;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import java.time.Instant;
import java.util.Optional;

/** Enough for now, or nothing left: thanks, and what happens next and when. */
class DeckEnd extends Div {
    private final H1 title;
    private final Div links;

    DeckEnd(Concertation concertation, Progress progress, boolean open, Optional<Actor> reader, Instant now) {
        var answered = progress.answered();
        var left = progress.total() - answered;
        title = new H1(getTranslation(title(answered, left, open)));
        title.getElement().setAttribute("tabindex", "-1");
        links = Parts.actions();
        add(title);
        if (answered > 0) add(new Paragraph(getTranslation("forum.vote.end.answered", answered)));
        if (open) {
            add(new Paragraph(
                    left > 0
                            ? getTranslation("forum.vote.end.left", left)
                            : getTranslation(answered > 0 ? "forum.vote.end.more" : "forum.vote.end.nothing")));
            concertation
                    .openUntil(Act.VOTE, now)
                    .ifPresent(end ->
                            add(new Paragraph(getTranslation("forum.vote.end.until", Words.lastDay(this, end)))));
        } else {
            concertation
                    .opensAt(Act.VOTE, now)
                    .ifPresent(start -> add(new Paragraph(getTranslation("forum.opens.VOTE", Words.day(this, start)))));
        }
        Openings.next(this, concertation, now).ifPresent(this::add);
        add(new Paragraph(getTranslation("forum.vote.end.use")));
        if (answered > 0 && reader.filter(Actor::isGuest).isPresent()) add(keep(concertation));
        if (answered > 0)
            links.add(Parts.link(
                    ForumNavigation.votes(concertation), getTranslation("opinion.mine.go"), "button", "quiet"));
        if (concertation.isOpen(Act.CONTRIBUTE, now))
            links.add(Parts.link(
                    ForumNavigation.contribute(concertation),
                    getTranslation("forum.next.contribute.go"),
                    "button",
                    "quiet"));
        links.add(
                Parts.link(ForumNavigation.participate(concertation), getTranslation("forum.back"), "button", "quiet"));
        add(links);
    }

    void offer(String text, Runnable act) {
        var button = new NativeButton(text, click -> act.run());
        button.addClassName("button");
        links.addComponentAsFirst(button);
    }

    /** What becomes of the answers of a guest, and the way to make them one’s own. */
    private Paragraph keep(Concertation concertation) {
        var keep = Parts.paragraph("panel", getTranslation("forum.vote.end.guest") + " ");
        keep.add(Parts.link(
                ForumNavigation.signInThen(ForumNavigation.vote(concertation)),
                getTranslation("forum.vote.end.guest.go")));
        return keep;
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private static String title(long answered, long left, boolean open) {
        if (!open) return "forum.vote.closed";
        return answered + left > 0 ? "forum.vote.end" : "forum.vote.empty";
    }
}
