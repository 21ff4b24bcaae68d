package fr.concertations.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** The top of a view: where we are, what it is called, what to do here. */
public class Heading extends Div {
    /** @param eyebrow where we are, a link or a text; null when the title says it @param lead null when the title says all */
    public Heading(@Nullable Component eyebrow, String title, @Nullable String lead) {
        addClassName("heading");
        if (eyebrow != null) {
            var above = new Paragraph(eyebrow);
            above.addClassName("eyebrow");
            add(above);
        }
        add(new H1(title));
        if (lead != null) {
            var below = new Paragraph(lead);
            below.addClassName("lead");
            add(below);
        }
    }
}
