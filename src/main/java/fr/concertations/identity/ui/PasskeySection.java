package fr.concertations.identity.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.Passkeys;
import fr.concertations.identity.Recoveries;
import fr.concertations.identity.SignedIn;
import fr.concertations.shell.AccountSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the account page: the keys by which one signs in, and must to exercise a role. */
@org.springframework.stereotype.Component
@Order(15)
class PasskeySection implements AccountSection {
    private final CurrentActor visitor;
    private final Passkeys passkeys;
    private final Recoveries recoveries;
    private final BrowserSession browser;

    PasskeySection(CurrentActor visitor, Passkeys passkeys, Recoveries recoveries, BrowserSession browser) {
        this.visitor = visitor;
        this.passkeys = passkeys;
        this.recoveries = recoveries;
        this.browser = browser;
    }

    @Override
    public Group group() {
        return Group.DOOR;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return SignedIn.here()
                .map(member -> new MyPasskeys(
                        member,
                        passkeys,
                        recoveries,
                        browser,
                        !visitor.sleeping().isEmpty()));
    }
}
