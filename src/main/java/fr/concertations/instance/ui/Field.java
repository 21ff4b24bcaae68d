package fr.concertations.instance.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** A labelled text one fills in, on one line or several; the label and its hint have the same key. */
final class Field {
    private Field() {}

    static TextField line(String key, int longest) {
        var field = new TextField();
        field.setLabel(field.getTranslation(key));
        field.setHelperText(field.getTranslation(key + ".hint"));
        field.setMaxLength(longest);
        field.setManualValidation(true);
        return field;
    }

    static TextArea lines(String key, int longest) {
        var field = new TextArea();
        field.setLabel(field.getTranslation(key));
        field.setHelperText(field.getTranslation(key + ".hint"));
        field.setMaxLength(longest);
        field.setMinRows(3);
        field.setManualValidation(true);
        return field;
    }
}
