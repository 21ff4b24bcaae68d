package fr.concertations.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part a module adds to the account page of the person who is there; a bean, placed by {@code @Order} in its group. */
public interface AccountSection {
    /** Made anew at each visit; a {@link Fold} where there is more than a line; empty when it has nothing to show this person. */
    Optional<Component> forCurrentPerson();

    Group group();

    /** In the order of the page. Texts: {@code identity.account.group.<NAME>}. */
    enum Group {
        /** Who one is here. */
        PERSON,
        /** What one did, and what one hears of it. */
        PART,
        /** How one gets in. */
        DOOR,
        /** All the rest. */
        REST
    }
}
