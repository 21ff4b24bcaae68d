package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.newsletter.Readership;
import fr.concertations.shell.Pieces;

/** How many a letter reaches, and how: never who. */
class ReachLine extends Div {
    ReachLine(Readership.Reach reach) {
        var all = new Paragraph(getTranslation("newsletter.reach", reach.all()));
        all.addClassName("strong");
        add(all);
        if (reach.all() > 0)
            add(Pieces.small(getTranslation("newsletter.reach.how", reach.atOnce(), reach.weekly(), reach.onScreen())));
    }
}
