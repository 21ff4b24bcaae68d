package fr.concertations.following.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import fr.concertations.following.Inbox;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** {@code /app/notifications}: what one was told, the latest first. */
@Route(value = "notifications", layout = MainLayout.class)
@PermitAll
class NotificationsView extends Screen {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final transient Inbox inbox;
    private final transient CurrentActor current;

    NotificationsView(Inbox inbox, CurrentActor current) {
        this.inbox = inbox;
        this.current = current;
        show();
    }

    @Override
    protected String title() {
        return getTranslation("following.inbox.title");
    }

    private void show() {
        var entries = inbox.latest(current.require());
        show(new Heading(null, title(), null));
        if (entries.isEmpty()) add(Notices.empty(getTranslation("following.inbox.nothing")));
        else {
            if (entries.stream().anyMatch(Inbox.Entry::unread))
                add(Pieces.actions(Pieces.button(getTranslation("following.inbox.markRead"), this::markRead)));
            var list = new UnorderedList();
            list.addClassName("journal");
            entries.forEach(entry -> list.add(item(entry)));
            add(list);
        }
        add(Pieces.actions(Pieces.link("compte", getTranslation("following.inbox.choose"), "small")));
    }

    private void markRead() {
        inbox.markRead(current.require());
        show();
        NewsLink.refresh(this);
        Notices.done(this, "following.inbox.marked");
    }

    private ListItem item(Inbox.Entry entry) {
        var news = entry.news();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(entry.at().atZone(ZONE));
        var item = new ListItem(Places.link(news.path(), getTranslation(news.key(), news.title())));
        if (entry.unread()) item.add(Pieces.tag(getTranslation("following.inbox.new")));
        item.add(Pieces.small(day));
        return item;
    }
}
