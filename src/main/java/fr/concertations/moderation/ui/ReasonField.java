package fr.concertations.moderation.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.concertations.moderation.ReportReason;

/** The reasons for which a text may be reported or hidden, each with the rule it stands for. */
class ReasonField extends RadioButtonGroup<ReportReason> {
    ReasonField(String labelKey) {
        setLabel(getTranslation(labelKey));
        setItems(ReportReason.values());
        setRenderer(new ComponentRenderer<>(this::choice));
        setItemLabelGenerator(reason -> getTranslation("moderation.reason." + reason));
        addClassName("reasons");
    }

    private Span choice(ReportReason reason) {
        var rule = new Span(getTranslation("moderation.reason." + reason + ".rule"));
        rule.addClassName("hint");
        return new Span(new Span(getTranslation("moderation.reason." + reason)), rule);
    }
}
