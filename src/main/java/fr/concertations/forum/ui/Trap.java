package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.time.Duration;

/** Tells programs from people: a field people neither see nor reach, and the time nobody writes in. */
class Trap extends Div {
    private static final Duration SHORTEST = Duration.ofSeconds(3);
    private static final String BAIT = "website";

    private final Input field = new Input();
    private final long shownAt = System.nanoTime();

    Trap() {
        addClassName("visually-hidden");
        getElement().setAttribute("aria-hidden", "true");
        field.getElement().setAttribute("name", BAIT);
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement().setAttribute("tabindex", "-1");
        add(field);
    }

    boolean isSprung() {
        return !field.isEmpty() || System.nanoTime() - shownAt < SHORTEST.toNanos();
    }
}
