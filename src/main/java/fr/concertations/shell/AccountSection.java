package fr.concertations.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A part a module adds to the account page of the person who is there; a bean, placed by {@code @Order}. Its first
 * element is a heading of level 2.
 */
public interface AccountSection {
    /** Made anew at each visit; empty when it has nothing to show this person. */
    Optional<Component> forCurrentPerson();
}
