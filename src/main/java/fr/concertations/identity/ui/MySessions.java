package fr.concertations.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.identity.Sessions;
import fr.concertations.identity.SignedIn;
import fr.concertations.kernel.Typography;
import fr.concertations.shell.Fold;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;

/** The browsers where somebody is signed in; each can be signed out from here. */
class MySessions extends Fold {
    private final transient SignedIn member;
    private final transient Sessions sessions;

    MySessions(SignedIn member, Sessions sessions) {
        super("session.title");
        this.member = member;
        this.sessions = sessions;
        fill();
    }

    private void fill() {
        var open = sessions.of(member);
        var list = new UnorderedList();
        list.addClassName("list");
        open.stream().map(this::item).forEach(list::add);
        say(getTranslation("session.set", open.size()));
        show(new Paragraph(getTranslation("session.lead")), list);
        if (open.stream().anyMatch(session -> !session.here()))
            add(Pieces.actions(Pieces.button(getTranslation("session.endOthers"), this::endOthers)));
    }

    private ListItem item(Sessions.Open session) {
        var name = session.browser().isEmpty() ? getTranslation("session.unknown") : session.browser();
        var who = new Div(new Div(name));
        if (session.here()) who.add(new Div(Pieces.tag(getTranslation("session.here"))));
        var how = new Span(getTranslation(
                "session.how",
                getTranslation("means." + session.means()),
                Typography.date(Typography.dayInParis(session.openedAt()), getLocale()),
                Typography.date(Typography.dayInParis(session.seenAt()), getLocale())));
        how.addClassName("small");
        who.add(how);
        var item = new ListItem(who);
        item.addClassName("holder");
        if (!session.here())
            item.add(Pieces.quietButton(
                    getTranslation("session.end"), getTranslation("session.end.of", name), () -> end(session)));
        return item;
    }

    private void end(Sessions.Open session) {
        sessions.end(member, session.id());
        Notices.done(this, "session.ended");
        fill();
    }

    private void endOthers() {
        Notices.done(this, "session.endedOthers", sessions.endOthers(member));
        fill();
    }
}
