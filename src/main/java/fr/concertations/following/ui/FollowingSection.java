package fr.concertations.following.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.following.Follows;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.AccountSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the account page: what one follows, and how much one is written to. */
@org.springframework.stereotype.Component
@Order(35)
class FollowingSection implements AccountSection {
    private final Follows follows;
    private final CurrentActor current;

    FollowingSection(Follows follows, CurrentActor current) {
        this.follows = follows;
        this.current = current;
    }

    @Override
    public Group group() {
        return Group.PART;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return current.get().map(person -> new MyFollowing(follows, person));
    }
}
