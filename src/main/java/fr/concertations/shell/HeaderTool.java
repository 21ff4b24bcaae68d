package fr.concertations.shell;

import com.vaadin.flow.component.Component;

/** Something a module keeps at hand in the application's header, on every screen; a bean, placed by {@code @Order}. */
public interface HeaderTool {
    /** Made anew for each browser tab; who is there may change while it stays. */
    Component atHand();
}
