package fr.concertations.forum.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.identity.Term;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Until when, and why. */
class TermFields extends Div {
    private final DatePicker lastDay = new DatePicker();
    private final TextArea reason = new TextArea();

    /** @param reasonKey what the reason is called; its hint is under {@code .hint} */
    TermFields(String reasonKey) {
        lastDay.setLabel(getTranslation("roles.lastDay"));
        lastDay.setHelperText(getTranslation("roles.lastDay.hint"));
        lastDay.setI18n(Calendars.texts(this));
        lastDay.setClearButtonVisible(true);
        lastDay.setManualValidation(true);
        reason.setLabel(getTranslation(reasonKey));
        reason.setHelperText(getTranslation(reasonKey + ".hint"));
        reason.setManualValidation(true);
        addClassName("form");
        add(lastDay, reason);
    }

    TermFields withoutDay() {
        lastDay.setVisible(false);
        return this;
    }

    TermFields withoutReason() {
        reason.setVisible(false);
        return this;
    }

    TermFields suggesting(@Nullable LocalDate day) {
        lastDay.setValue(day);
        return this;
    }

    Map<String, HasValidation> fields() {
        return Map.of("lastDay", lastDay, "reason", reason);
    }

    Term term() {
        return new Term(lastDay.isVisible() ? lastDay.getValue() : null, reason.getValue());
    }
}
