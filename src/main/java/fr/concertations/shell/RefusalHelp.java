package fr.concertations.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module has to say to somebody who was just refused something; a bean. */
public interface RefusalHelp {
    /** Empty when it can do nothing for this person. */
    Optional<Component> forCurrentPerson();
}
