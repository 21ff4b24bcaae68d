package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A field and, beside it, a good example of what to write there. */
class WithExample extends Div {
    WithExample(Component field, String example) {
        addClassName("with-example");
        var label = new Span(getTranslation("forum.example"));
        label.addClassName("small");
        var beside = new Div(label, new Paragraph(example));
        beside.addClassName("example");
        add(field, beside);
    }
}
