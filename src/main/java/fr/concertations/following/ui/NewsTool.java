package fr.concertations.following.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.following.Inbox;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.HeaderTool;
import org.springframework.core.annotation.Order;

/** Puts one’s news at hand on every screen. */
@org.springframework.stereotype.Component
@Order(50)
class NewsTool implements HeaderTool {
    private final Inbox inbox;
    private final CurrentActor current;

    NewsTool(Inbox inbox, CurrentActor current) {
        this.inbox = inbox;
        this.current = current;
    }

    @Override
    public Component atHand() {
        return new NewsLink(inbox, current);
    }
}
