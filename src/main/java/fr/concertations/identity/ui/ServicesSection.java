package fr.concertations.identity.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.identity.LinkedIdentities;
import fr.concertations.identity.Providers;
import fr.concertations.identity.SignedIn;
import fr.concertations.shell.AccountSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the account page: the identity providers by which one may sign in. */
@org.springframework.stereotype.Component
@Order(16)
class ServicesSection implements AccountSection {
    private final Providers providers;
    private final LinkedIdentities identities;
    private final BrowserSession browser;

    ServicesSection(Providers providers, LinkedIdentities identities, BrowserSession browser) {
        this.providers = providers;
        this.identities = identities;
        this.browser = browser;
    }

    @Override
    public Group group() {
        return Group.DOOR;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return SignedIn.here()
                .filter(member -> !providers.all().isEmpty()
                        || !identities.of(member).isEmpty()
                        || !identities.reserved(member).isEmpty())
                .map(member -> new MyServices(member, providers, identities, browser));
    }
}
