package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Posters;
import fr.concertations.debate.SharedPages;
import fr.concertations.debate.State;
import fr.concertations.debate.Visibility;
import fr.concertations.forum.ForumNavigation;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** How one joins from one's seat: a code to photograph and an address to type; for invited people, where to type their code. */
class MeetingJoin {
    private static final String SIDE = "400";
    private static final String READ = "READ";

    private final Concertation concertation;
    private final Optional<Posters.Poster> poster;
    private final String address;

    MeetingJoin(Concertation concertation, Posters posters) {
        this.concertation = concertation;
        this.poster = posters.of(concertation.id())
                .filter(p -> concertation.state() == State.OPENED && concertation.visibility() == Visibility.PUBLIC);
        this.address = Addresses.absolute(
                        poster.map(Posters.Poster::path).orElse("/app/" + ForumNavigation.invitation("")))
                .replaceFirst("^https?://", "");
    }

    /** Stays beside everything else. */
    Div aside() {
        var aside = new Div();
        aside.addClassName("code");
        poster.ifPresent(p -> {
            var code = new Image(SharedPages.code(p), aside.getTranslation("sharing.poster.qr", address));
            code.getElement().setAttribute("width", SIDE).setAttribute("height", SIDE);
            aside.add(code);
        });
        return aside;
    }

    /** As one reads it aloud; a long one breaks before its last part. */
    Span typed() {
        var end = address.lastIndexOf('/', address.lastIndexOf('/') - 1);
        var host = new Span(address.substring(0, end));
        var path = new Span(address.substring(end));
        var typed = new Span(host, path);
        typed.addClassName("address");
        return typed;
    }

    /** In big type: what to do, in order. */
    MeetingTurn turn(MeetingTurn turn, Instant now) {
        concertation.questions().stream().findFirst().ifPresent(asked -> turn.saying("question", asked));
        var act = act(now);
        var steps = new OrderedList();
        Stream.of(poster.isPresent() ? "reach" : "invited", "who", act)
                .filter(step -> !(step.equals("who") && act.equals(READ)))
                .map(step -> turn.getTranslation("meeting.join." + step, address))
                .map(ListItem::new)
                .forEach(steps::add);
        turn.add(steps);
        return act.equals(READ) ? turn : turn.saying("note", turn.getTranslation("meeting.join.free"));
    }

    /** Its title: once nothing is open any more, one only reads. */
    String title(MeetingTurn turn, Instant now) {
        return turn.getTranslation(act(now).equals(READ) ? "meeting.join.over" : "meeting.join");
    }

    private String act(Instant now) {
        if (concertation.isOpen(Act.VOTE, now)) return "VOTE";
        return concertation.isOpen(Act.CONTRIBUTE, now) ? "CONTRIBUTE" : READ;
    }
}
