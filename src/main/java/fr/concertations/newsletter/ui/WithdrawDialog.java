package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.shell.Pieces;
import java.util.Map;

/** Says what withdrawing a letter does and does not do, and asks why; stays open with what was typed until it is done. */
class WithdrawDialog extends Dialog {
    WithdrawDialog(Withdrawal withdrawal) {
        setHeaderTitle(getTranslation("newsletter.withdraw.confirm"));
        addClassName("decision");
        var because = new TextArea();
        because.setLabel(getTranslation("newsletter.withdraw.because"));
        because.setHelperText(getTranslation("newsletter.withdraw.because.hint"));
        because.setRequiredIndicatorVisible(true);
        because.setManualValidation(true);
        var form = new Div(
                new Paragraph(getTranslation("newsletter.withdraw.lead")),
                new Paragraph(getTranslation("newsletter.withdraw.mails")),
                because);
        form.addClassName("form");
        add(form);
        getFooter()
                .add(
                        Pieces.button(getTranslation("newsletter.cancel"), this::close),
                        Pieces.mainButton(getTranslation("newsletter.withdraw"), () -> {
                            if (withdrawal.done(because.getValue(), Map.of("because", because))) close();
                        }));
    }

    /** Withdraws, or refuses at the field {@code because}. */
    interface Withdrawal {
        boolean done(String because, Map<String, HasValidation> fields);
    }
}
