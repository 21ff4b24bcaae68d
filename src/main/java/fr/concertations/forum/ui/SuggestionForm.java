package fr.concertations.forum.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.SuggestionDraft;
import fr.concertations.contribution.TextChange;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Somebody else’s text to change, and why; shows on demand what would change. A form sent twice counts once. */
class SuggestionForm extends Div {
    private final TextField title = new TextField();
    private final TextArea body = new TextArea();
    private final TextArea reason = new TextArea();
    private final Div preview = new Div();
    private final Button send = new Button();
    private final UUID requestKey = UUID.randomUUID();
    private transient Contribution start;

    SuggestionForm(Contribution start, Consumer<SuggestionForm> onSend, Runnable onCancel) {
        this.start = start;
        addClassName("form");
        title.setLabel(getTranslation("forum.suggest.name"));
        title.setMaxLength(ContributionDraft.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setValue(start.title());
        body.setLabel(getTranslation("forum.suggest.body"));
        body.setHelperText(getTranslation("forum.suggest.body.hint"));
        body.setMaxLength(ContributionDraft.LONGEST_BODY);
        body.setMinRows(5);
        body.setRequiredIndicatorVisible(true);
        body.setManualValidation(true);
        body.setValue(start.body());
        reason.setLabel(getTranslation("forum.suggest.reason"));
        reason.setHelperText(getTranslation("forum.suggest.reason.hint"));
        reason.setMaxLength(SuggestionDraft.LONGEST_REASON);
        reason.setManualValidation(true);
        preview.getElement().setAttribute("role", "status");
        send.setText(getTranslation("forum.suggest.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> onSend.accept(this));
        var look = new Button(getTranslation("forum.suggest.preview"), click -> preview());
        var cancel = new Button(getTranslation("forum.suggest.cancel"), click -> onCancel.run());
        var heading = new H2(getTranslation("forum.suggest.title"));
        heading.addClassName("small-title");
        add(heading, title, body, reason, preview, Parts.actions(send, look, cancel));
    }

    void enter() {
        body.focus();
    }

    SuggestionDraft draft() {
        return new SuggestionDraft(start.revision(), title.getValue(), body.getValue(), reason.getValue());
    }

    UUID requestKey() {
        return requestKey;
    }

    /** The text changed while one was writing: what was typed now compares with this one. */
    void startFrom(Contribution latest) {
        start = latest;
        preview();
    }

    /** Lets one send again after a refusal. */
    void release() {
        send.setEnabled(true);
    }

    Map<String, HasValidation> fields() {
        return Map.of("title", title, "body", body, "reason", reason);
    }

    private void preview() {
        var draft = draft();
        var panel = new Div(
                Parts.paragraph("eyebrow", getTranslation("forum.suggest.preview.title")),
                new ChangeShown(TextChange.between(start.title(), start.body(), draft.title(), draft.body())));
        panel.addClassName("panel");
        preview.removeAll();
        preview.add(panel);
    }
}
