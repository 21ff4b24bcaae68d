package fr.concertations.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.shell.Notices;
import java.util.Map;
import java.util.function.Consumer;

/** Asks what the author of a hidden text will read when it comes back. */
class RestoreDialog extends Dialog {
    private final ExplanationField explanation = new ExplanationField("moderation.restore");

    /** @param decision what to do with the explanation @param decided what follows */
    RestoreDialog(Consumer<String> decision, Runnable decided) {
        setHeaderTitle(getTranslation("moderation.restore.title"));
        addClassName("decision");
        var form = new Div(new Paragraph(getTranslation("moderation.restore.lead")), explanation);
        form.addClassName("form");
        add(form);
        var confirm = new Button(getTranslation("moderation.restore.confirm"), click -> confirm(decision, decided));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("moderation.cancel"), click -> close()), confirm);
    }

    private void confirm(Consumer<String> decision, Runnable decided) {
        if (Notices.attempt(this, Map.of("explanation", explanation), () -> decision.accept(explanation.getValue()))) {
            close();
            decided.run();
        }
    }
}
