package fr.concertations.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.moderation.ReportReason;
import fr.concertations.shell.Notices;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks which rule a text breaks and what its author will read; stays open with what was typed until it is accepted. */
class HideDialog extends Dialog {
    private final ReasonField reason = new ReasonField("moderation.hide.reason");
    private final ExplanationField explanation = new ExplanationField("moderation.hide");

    /** @param proposed the reason most people gave @param decision what to do with the answer @param decided what follows */
    HideDialog(@Nullable ReportReason proposed, Decision decision, Runnable decided) {
        setHeaderTitle(getTranslation("moderation.hide.title"));
        addClassName("decision");
        if (proposed != null) reason.setValue(proposed);
        var form = new Div(new Paragraph(getTranslation("moderation.hide.lead")), reason, explanation);
        form.addClassName("form");
        add(form);
        var confirm = new Button(getTranslation("moderation.hide.confirm"), click -> confirm(decision, decided));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("moderation.cancel"), click -> close()), confirm);
    }

    private void confirm(Decision decision, Runnable decided) {
        var fields = Map.of("reason", reason, "explanation", explanation);
        if (Notices.attempt(this, fields, () -> decision.take(reason.getValue(), explanation.getValue()))) {
            close();
            decided.run();
        }
    }

    /** Hides, or refuses what was typed. */
    interface Decision {
        void take(@Nullable ReportReason reason, String explanation);
    }
}
