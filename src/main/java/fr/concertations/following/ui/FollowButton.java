package fr.concertations.following.ui;

import com.vaadin.flow.component.html.Div;
import fr.concertations.following.Followed;
import fr.concertations.following.Follows;
import fr.concertations.identity.Actor;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.Map;
import java.util.Optional;

/** Follows something or stops, and says what that means for one’s mailbox; leads to the sign-in who is not known. */
public class FollowButton extends Div {
    private final transient Follows follows;
    private final transient Optional<Actor> reader;
    private final Followed followed;
    private final String name;

    /**
     * @param reader the person who is there
     * @param name what it is called
     * @param signIn address of the sign-in, in the application, that comes back here
     */
    public FollowButton(Follows follows, Optional<Actor> reader, Followed followed, String name, String signIn) {
        this.follows = follows;
        this.reader = reader.filter(actor -> !actor.isGuest());
        this.followed = followed;
        this.name = name;
        addClassName("follow");
        if (this.reader.isPresent()) show(this.reader.get());
        else invite(signIn);
    }

    private void invite(String signIn) {
        var link = Pieces.link(signIn, getTranslation("following.follow"), "button", "quiet");
        link.getElement().setAttribute("aria-label", getTranslation("following.follow.said", name));
        add(link, Pieces.small(getTranslation("following.button.explained." + followed.kind())));
    }

    private void show(Actor actor) {
        removeAll();
        var on = follows.follows(actor, followed);
        var verb = on ? "following.stop" : "following.follow";
        var button = Pieces.button(getTranslation(verb), () -> turn(actor, !on));
        button.setAriaLabel(getTranslation(verb + ".said", name));
        var letters = getTranslation("following.button.letters." + follows.volume(actor.id()));
        var what = getTranslation("following.button.explained." + followed.kind());
        add(button, Pieces.small(on ? letters : what + " " + letters));
    }

    private void turn(Actor actor, boolean on) {
        var done = Notices.attempt(this, Map.of(), () -> {
            if (on) follows.follow(actor, followed, getLocale());
            else follows.stop(actor.id(), followed);
        });
        if (!done) return;
        Notices.done(this, on ? "following.followed" : "following.stopped", name);
        show(actor);
    }
}
