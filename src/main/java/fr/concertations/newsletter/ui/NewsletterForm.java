package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.concertations.newsletter.NewsletterText;
import java.util.Map;

/** The subject and the body of a letter; tells at every pause that something was typed. */
class NewsletterForm extends Div {
    private static final int PAUSE_MILLIS = 700;
    private static final int ROWS = 12;

    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();

    NewsletterForm(NewsletterText text, Runnable typed) {
        addClassName("form");
        subject.setLabel(getTranslation("newsletter.subject"));
        subject.setHelperText(getTranslation("newsletter.subject.hint"));
        subject.setMaxLength(NewsletterText.LONGEST_SUBJECT);
        subject.setRequiredIndicatorVisible(true);
        subject.setManualValidation(true);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.setValueChangeTimeout(PAUSE_MILLIS);
        body.setLabel(getTranslation("newsletter.body"));
        body.setHelperText(getTranslation("newsletter.body.hint"));
        body.setMinRows(ROWS);
        body.setRequiredIndicatorVisible(true);
        body.setManualValidation(true);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeTimeout(PAUSE_MILLIS);
        fill(text);
        subject.addValueChangeListener(change -> tell(change, typed));
        body.addValueChangeListener(change -> tell(change, typed));
        add(subject, body);
    }

    void fill(NewsletterText text) {
        subject.setValue(text.subject());
        body.setValue(text.body());
    }

    NewsletterText text() {
        return new NewsletterText(subject.getValue(), body.getValue());
    }

    Map<String, HasValidation> fields() {
        return Map.of("subject", subject, "body", body);
    }

    private static void tell(HasValue.ValueChangeEvent<String> change, Runnable typed) {
        if (change.isFromClient()) typed.run();
    }
}
