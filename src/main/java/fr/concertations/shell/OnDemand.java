package fr.concertations.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;

/** Something folded that is read only when somebody unfolds it, each time anew. */
public class OnDemand extends NativeDetails {
    private final Div shown = new Div();

    public OnDemand(String summary, Supplier<Component> content) {
        super(summary);
        setContent(shown);
        addToggleListener(toggle -> {
            shown.removeAll();
            if (toggle.isOpened()) shown.add(content.get());
        });
    }
}
