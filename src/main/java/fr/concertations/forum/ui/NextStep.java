package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** The one thing to do now, above everything else. Texts: {@code collectivite.next.<what>}, {@code .lead}, {@code .go}. */
class NextStep extends Div {
    /** @param path relative to the application */
    NextStep(String what, String path) {
        addClassNames("panel", "next-step");
        var go = new Anchor(path, getTranslation("collectivite.next." + what + ".go"));
        go.addClassName("button");
        add(
                new H2(getTranslation("collectivite.next." + what)),
                new Paragraph(getTranslation("collectivite.next." + what + ".lead")),
                new Paragraph(go));
    }
}
