package fr.concertations.following.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationListener;
import fr.concertations.following.Inbox;
import fr.concertations.identity.CurrentActor;

/** In the header: how much is new, counted at each navigation; nothing when all is read, or for who is not signed in. */
class NewsLink extends Div {
    private static final int MOST_COUNTED = 99;

    private final transient Inbox inbox;
    private final transient CurrentActor current;

    NewsLink(Inbox inbox, CurrentActor current) {
        this.inbox = inbox;
        this.current = current;
        addClassName("news-link");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        AfterNavigationListener again = navigated -> show();
        var registration = event.getUI().addAfterNavigationListener(again);
        addDetachListener(detached -> registration.remove());
        show();
    }

    /** Something was read on this screen. */
    static void refresh(Component on) {
        on.getUI().map(UI::getChildren).ifPresent(children -> children.forEach(NewsLink::refreshBelow));
    }

    private static void refreshBelow(Component component) {
        if (component instanceof NewsLink link) link.show();
        else component.getChildren().forEach(NewsLink::refreshBelow);
    }

    private void show() {
        removeAll();
        current.get().map(inbox::unread).filter(unread -> unread > 0).ifPresent(unread -> add(link(unread)));
    }

    private Anchor link(int unread) {
        var said = getTranslation("following.inbox.unread", unread);
        var link = new Anchor("notifications", unread > MOST_COUNTED ? MOST_COUNTED + "+" : String.valueOf(unread));
        link.addClassName("tag");
        link.setTitle(said);
        link.getElement().setAttribute("aria-label", said);
        return link;
    }
}
