package fr.concertations.forum.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.argument.Replies;
import java.util.Map;
import java.util.UUID;

/** Where a reply is written. A form sent twice counts once. */
class ReplyForm extends Div {
    private final TextArea body = new TextArea();
    private final Button send = new Button();
    private final UUID requestKey = UUID.randomUUID();

    ReplyForm(Runnable onSend, Runnable onCancel) {
        addClassName("form");
        body.setLabel(getTranslation("forum.reply.body"));
        body.setHelperText(getTranslation("forum.reply.body.hint"));
        body.setMaxLength(Replies.LONGEST);
        body.setMinRows(2);
        body.setRequiredIndicatorVisible(true);
        body.setManualValidation(true);
        send.setText(getTranslation("forum.reply.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> onSend.run());
        add(body, Parts.actions(send, new Button(getTranslation("forum.reply.cancel"), click -> onCancel.run())));
    }

    void focus() {
        body.focus();
    }

    String body() {
        return body.getValue();
    }

    UUID requestKey() {
        return requestKey;
    }

    /** Lets one send again after a refusal. */
    void release() {
        send.setEnabled(true);
    }

    Map<String, HasValidation> fields() {
        return Map.of("body", body);
    }
}
