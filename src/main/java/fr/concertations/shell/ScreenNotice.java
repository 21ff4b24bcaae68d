package fr.concertations.shell;

import com.vaadin.flow.component.Component;
import java.util.List;

/** Something a module must tell the person who is there on every screen, as long as it lasts; a bean. */
public interface ScreenNotice {
    /** Made anew at each navigation; none when there is nothing to tell. */
    List<Component> forCurrentPerson();
}
