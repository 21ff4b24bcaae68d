package fr.concertations.territory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.shell.Notices;
import java.util.Map;
import java.util.function.Consumer;

/** Asks why a request is declined: the person who made it will read the answer. */
class DeclineDialog extends Dialog {
    private final TextArea reason = new TextArea();
    private final transient Consumer<String> decline;

    DeclineDialog(String territory, Consumer<String> decline) {
        this.decline = decline;
        setHeaderTitle(getTranslation("territory.commission.decline.of", territory));
        reason.setLabel(getTranslation("territory.decline.reason"));
        reason.setHelperText(getTranslation("territory.decline.reason.hint"));
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        var form = new Div(reason);
        form.addClassName("form");
        add(form);
        var confirm = new Button(getTranslation("territory.decline.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("territory.decline.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        if (Notices.attempt(this, Map.of("reason", reason), () -> decline.accept(reason.getValue()))) close();
    }
}
