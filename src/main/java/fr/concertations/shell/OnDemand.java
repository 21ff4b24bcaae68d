package fr.concertations.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;

/** Something folded that is read only when somebody unfolds it, each time anew. */
public class OnDemand extends NativeDetails {
    private final Div shown = new Div();
    private final transient Supplier<Component> content;

    public OnDemand(String summary, Supplier<Component> content) {
        super(summary);
        this.content = content;
        setContent(shown);
        addToggleListener(toggle -> show(toggle.isOpened()));
    }

    /** What it shows may have changed. */
    public void again() {
        show(isOpen());
    }

    private void show(boolean unfolded) {
        shown.removeAll();
        if (unfolded) shown.add(content.get());
    }
}
