package fr.concertations.forum.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;

/** A line that says what is wrong with a group of buttons, as a field would. */
record TextBelow(Paragraph line) implements HasValidation {
    @Override
    public void setErrorMessage(String message) {
        line.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return line.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        line.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return line.isVisible();
    }
}
