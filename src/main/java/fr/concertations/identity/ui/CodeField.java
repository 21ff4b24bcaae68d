package fr.concertations.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextField;

/** Six digits: telephones show their number keys and offer the code just received. */
class CodeField extends TextField {
    private static final int LONGEST = 12;

    CodeField() {
        setLabel(getTranslation("identity.signIn.code"));
        setHelperText(getTranslation("identity.signIn.code.hint"));
        setAllowedCharPattern("[0-9\\s]");
        setMaxLength(LONGEST);
        setManualValidation(true);
        setRequiredIndicatorVisible(true);
        addClassName("code");
        getElement().setProperty("autocomplete", "one-time-code");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.inputElement.setAttribute('inputmode', 'numeric')");
    }
}
