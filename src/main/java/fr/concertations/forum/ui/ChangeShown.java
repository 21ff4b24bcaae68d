package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import fr.concertations.contribution.TextChange;
import fr.concertations.shell.DifferenceText;

/** What changes in the title and in the text of a contribution. */
class ChangeShown extends Div {
    ChangeShown(TextChange change) {
        addClassName("change");
        if (change.isEmpty()) add(Parts.paragraph("small", getTranslation("forum.change.none")));
        if (!change.title().isEmpty()) {
            var title = new DifferenceText(change.title());
            title.addClassName("strong");
            add(title);
        }
        if (!change.body().isEmpty()) add(new DifferenceText(change.body()));
    }
}
