package fr.concertations.moderation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.concertations.moderation.Moderation;

/** What a moderator writes to the author: as long as needed, with an example. */
class ExplanationField extends TextArea {
    ExplanationField(String prefix) {
        setLabel(getTranslation(prefix + ".explanation"));
        setHelperText(getTranslation(prefix + ".explanation.help"));
        setMaxLength(Moderation.LONGEST_EXPLANATION);
        setMinRows(4);
        setValueChangeMode(ValueChangeMode.ON_BLUR);
        setWidthFull();
    }
}
