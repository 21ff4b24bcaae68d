package fr.concertations.identity.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.identity.Sessions;
import fr.concertations.identity.SignedIn;
import fr.concertations.shell.AccountSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the account page: the browsers where one is signed in. */
@org.springframework.stereotype.Component
@Order(85)
class SessionsSection implements AccountSection {
    private final Sessions sessions;

    SessionsSection(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Group group() {
        return Group.DOOR;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return SignedIn.here().map(member -> new MySessions(member, sessions));
    }
}
