package fr.concertations.identity.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.identity.DataRequests;
import fr.concertations.identity.MyData;
import fr.concertations.identity.SignedIn;
import fr.concertations.shell.AccountSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the account page: all that is held of somebody, to take along, and the way to leave. */
@org.springframework.stereotype.Component
@Order(88)
class DataSection implements AccountSection {
    private final MyData data;
    private final DataRequests requests;

    DataSection(MyData data, DataRequests requests) {
        this.data = data;
        this.requests = requests;
    }

    @Override
    public Group group() {
        return Group.REST;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return SignedIn.here().map(member -> new DataPanel(member, data, requests));
    }
}
