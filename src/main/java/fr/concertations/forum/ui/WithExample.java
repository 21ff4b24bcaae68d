package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A field and, beside it, a good example of what to write there. */
class WithExample extends Div {
    private final Paragraph example = new Paragraph();

    WithExample(Component field) {
        addClassName("with-example");
        var label = new Span(getTranslation("forum.example"));
        label.addClassName("small");
        var beside = new Div(label, example);
        beside.addClassName("example");
        add(field, beside);
    }

    WithExample(Component field, String text) {
        this(field);
        show(text);
    }

    void show(String text) {
        example.setText(text);
    }
}
