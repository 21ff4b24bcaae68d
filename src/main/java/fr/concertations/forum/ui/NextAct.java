package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.ballot.Progress;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.forum.ForumNavigation;
import java.time.Instant;
import java.util.Optional;

/** The one thing to do in a concertation today: vote when one may on something, else contribute, else read. */
class NextAct extends Div {
    /** @param progress of the person who is there @param publicPath its page outside the application */
    NextAct(Concertation concertation, Instant now, Optional<Progress> progress, String publicPath) {
        addClassNames("panel", "next-step");
        var mayContribute = concertation.isOpen(Act.CONTRIBUTE, now);
        var nothingYet = mayContribute && progress.filter(p -> p.total() == 0).isPresent();
        if (concertation.isOpen(Act.VOTE, now) && !nothingYet) {
            var vote = button(ForumNavigation.vote(concertation), "forum.next.vote.go");
            say(
                    "forum.next.vote",
                    vote,
                    mayContribute ? Optional.of(contribute(concertation, "quiet")) : Optional.empty());
            progress.filter(p -> p.answered() > 0)
                    .ifPresent(p -> add(
                            Parts.paragraph("small", getTranslation("forum.next.progress", p.answered(), p.total()))));
        } else if (mayContribute) {
            say("forum.next.contribute", contribute(concertation), Optional.empty());
        } else {
            var read = Parts.pageLink(publicPath, getTranslation("forum.next.read.go"), "button");
            say("forum.next.read", read, Optional.empty());
        }
    }

    private void say(String key, Anchor first, Optional<Anchor> second) {
        var links = Parts.actions(first);
        second.ifPresent(links::add);
        add(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".lead")), links);
    }

    private Anchor contribute(Concertation concertation, String... more) {
        var link = button(ForumNavigation.contribute(concertation), "forum.next.contribute.go");
        link.addClassNames(more);
        return link;
    }

    private Anchor button(String path, String key) {
        return Parts.link(path, getTranslation(key), "button");
    }
}
