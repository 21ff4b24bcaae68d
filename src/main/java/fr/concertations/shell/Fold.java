package fr.concertations.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/** A part of a long page: what it is about and what is set, in one line; all the rest is opened on demand. */
public class Fold extends NativeDetails {
    private final Span set = new Span();
    private final Div body = new Div();

    /** @param title the key of its name */
    protected Fold(String title) {
        addClassName("fold");
        set.addClassName("small");
        body.addClassName("stack");
        setSummary(new H2(getTranslation(title)), set);
        setContent(body);
    }

    /** What is set, without opening. */
    protected final void say(String words) {
        set.setText(words);
    }

    protected final void add(Component... components) {
        body.add(components);
    }

    /** Replaces what is inside. */
    protected final void show(Component... components) {
        body.removeAll();
        body.add(components);
    }
}
