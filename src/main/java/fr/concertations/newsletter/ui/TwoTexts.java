package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.newsletter.NewsletterText;
import fr.concertations.shell.Pieces;

/** Somebody else changed the letter: what was typed here is shown, to take its place or not. */
class TwoTexts extends Div {
    TwoTexts(NewsletterText mine, Runnable keep) {
        addClassNames("panel", "stack");
        getElement().setAttribute("role", "alert");
        var body = new Paragraph(mine.body());
        body.addClassName("as-typed");
        add(
                new H2(getTranslation("newsletter.two")),
                new Paragraph(getTranslation("newsletter.two.lead")),
                new Paragraph(mine.subject()),
                body,
                Pieces.actions(
                        Pieces.button(getTranslation("newsletter.two.mine"), keep),
                        Pieces.button(getTranslation("newsletter.two.theirs"), this::removeFromParent)));
    }
}
