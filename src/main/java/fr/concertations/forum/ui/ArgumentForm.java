package fr.concertations.forum.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.Stance;
import fr.concertations.kernel.InvalidInput;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The fields of an argument; gives the draft they describe. A form sent twice counts once. */
class ArgumentForm extends Div {
    private final H3 title = new H3(getTranslation("forum.argue.title"));
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
    private final TextArea body = new TextArea();
    private final TextField source = new TextField();
    private final Button send = new Button();
    private UUID requestKey = UUID.randomUUID();

    ArgumentForm(Consumer<ArgumentForm> onSend) {
        addClassName("form");
        stance.setLabel(getTranslation("forum.argue.stance"));
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(one -> getTranslation("argument.stance." + one));
        stance.setRequiredIndicatorVisible(true);
        stance.setManualValidation(true);
        body.setLabel(getTranslation("forum.argue.body"));
        body.setHelperText(getTranslation("forum.argue.body.hint"));
        body.setMaxLength(ArgumentDraft.LONGEST);
        body.setMinRows(3);
        body.setRequiredIndicatorVisible(true);
        body.setManualValidation(true);
        source.setLabel(getTranslation("forum.argue.source"));
        source.setHelperText(getTranslation("forum.argue.source.hint"));
        send.setText(getTranslation("forum.argue.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> onSend.accept(this));
        add(title, stance, body, source, send);
    }

    /** Opened on purpose, on one side already: the keyboard goes to the text. */
    void begin(String asked, Stance side) {
        title.setText(asked);
        stance.setValue(side);
        body.focus();
    }

    /** What was typed. @throws InvalidInput at {@code stance} when none is chosen */
    ArgumentDraft draft() {
        var chosen =
                stance.getOptionalValue().orElseThrow(() -> new InvalidInput("stance", "forum.argue.stance.missing"));
        return new ArgumentDraft(chosen, body.getValue(), source.getValue());
    }

    UUID requestKey() {
        return requestKey;
    }

    /** Ready for another argument. */
    void renew() {
        requestKey = UUID.randomUUID();
        stance.clear();
        body.clear();
        source.clear();
        release();
    }

    /** Lets one send again after a refusal. */
    void release() {
        send.setEnabled(true);
    }

    Map<String, HasValidation> fields() {
        return Map.of("stance", stance, "body", body, "sourceUrl", source);
    }
}
