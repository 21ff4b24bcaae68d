package fr.concertations.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** The top of a view: where we are, what it is called, what to do here. */
public class Heading extends Div {
    private final H1 name = new H1();

    /** @param eyebrow where we are, a link or a text; null when the title says it @param lead null when the title says all */
    public Heading(@Nullable Component eyebrow, String title, @Nullable String lead) {
        addClassName("heading");
        if (eyebrow != null) {
            var above = new Paragraph(eyebrow);
            above.addClassName("eyebrow");
            add(above);
        }
        name.setText(title);
        name.getElement().setAttribute("tabindex", "-1");
        add(name);
        if (lead != null) {
            var below = new Paragraph(lead);
            below.addClassName("lead");
            add(below);
        }
    }

    /** Brings the keyboard and the reading voice here, after everything below was replaced. */
    public Heading focused() {
        name.getElement().callJsFunction("focus");
        return this;
    }
}
