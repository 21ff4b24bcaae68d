package fr.concertations.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;

/** Where one types an address; the service says what is wrong with it, in our words. */
class AddressField extends EmailField {
    private static final int LONGEST = 254;

    AddressField(String label) {
        super(label);
        setAutocomplete(Autocomplete.EMAIL);
        setMaxLength(LONGEST);
        setManualValidation(true);
        setRequiredIndicatorVisible(true);
    }
}
