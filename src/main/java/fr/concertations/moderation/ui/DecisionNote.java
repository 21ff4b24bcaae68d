package fr.concertations.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.kernel.Typography;
import fr.concertations.moderation.Decision;

/** What the author of a text reads about a decision on it: what, when, which rule, and the moderator's own words. */
public class DecisionNote extends Div {
    public DecisionNote(Decision decision) {
        addClassNames("panel", "stack");
        var what = new Paragraph(getTranslation(
                "moderation.mine." + decision.action(),
                Typography.date(Typography.dayInParis(decision.decidedAt()), getLocale())));
        what.addClassName("eyebrow");
        add(what);
        decision.reason()
                .ifPresent(reason -> add(new Paragraph(getTranslation(
                        "moderation.mine.rule", getTranslation("moderation.reason." + reason + ".rule")))));
        var said = new Paragraph(decision.explanation());
        said.addClassName("as-typed");
        add(said);
    }
}
