package fr.concertations.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.kernel.Typography;
import fr.concertations.moderation.Queue;

/** A decision taken: what, when, why; and the way back while the text is hidden. */
class DecidedCard extends ListItem {
    DecidedCard(Queue.Decided decided, Runnable restore) {
        addClassName("panel");
        var decision = decided.decision();
        var what = new Paragraph(getTranslation(
                "moderation.decided",
                getTranslation("moderation.action." + decision.action()),
                Typography.date(Typography.dayInParis(decision.decidedAt()), getLocale())));
        what.addClassName("eyebrow");
        add(what, new H3(decided.card().title()));
        decision.reason().ifPresent(reason -> add(new Paragraph(getTranslation("moderation.reason." + reason))));
        if (!decision.explanation().isEmpty()) {
            var said = new Paragraph(decision.explanation());
            said.addClassNames("small", "as-typed");
            add(said);
        }
        if (decided.reversible()) {
            var row = new Div(new Button(getTranslation("moderation.restore"), click -> restore.run()));
            row.addClassName("actions");
            add(row);
        }
    }
}
