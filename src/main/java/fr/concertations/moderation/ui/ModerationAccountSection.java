package fr.concertations.moderation.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.identity.CurrentActor;
import fr.concertations.moderation.Moderation;
import fr.concertations.shell.AccountSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** In the account of those who had a text hidden or put back; nobody else is bothered with it. */
@org.springframework.stereotype.Component
@Order(40)
class ModerationAccountSection implements AccountSection {
    private final Moderation moderation;
    private final CurrentActor current;

    ModerationAccountSection(Moderation moderation, CurrentActor current) {
        this.moderation = moderation;
        this.current = current;
    }

    @Override
    public Group group() {
        return Group.PART;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return current.get()
                .map(moderation::decisionsOnMine)
                .filter(decisions -> !decisions.isEmpty())
                .map(DecisionsOnMine::new);
    }
}
