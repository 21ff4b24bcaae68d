package fr.concertations.instance.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.instance.AuditDraft;
import fr.concertations.shell.Pieces;
import java.util.Map;
import java.util.function.Consumer;

/** What one copies from the report of an audit. */
class AuditForm extends Div {
    private final DatePicker auditedOn = new DatePicker();
    private final TextField auditor = Field.line("instance.audit.auditor", AuditDraft.LONGEST_LINE);
    private final TextField percent = Field.line("instance.audit.percent", 6);
    private final TextArea pages = Field.lines("instance.audit.pages", AuditDraft.LONGEST_TEXT);
    private final TextArea nonConformities = Field.lines("instance.audit.nonConformities", AuditDraft.LONGEST_TEXT);
    private final TextArea derogations = Field.lines("instance.audit.derogations", AuditDraft.LONGEST_TEXT);
    private final TextArea outOfScope = Field.lines("instance.audit.outOfScope", AuditDraft.LONGEST_TEXT);

    AuditForm(Consumer<AuditForm> enter) {
        auditedOn.setLabel(getTranslation("instance.audit.auditedOn"));
        auditedOn.setHelperText(getTranslation("instance.audit.auditedOn.hint"));
        auditedOn.setManualValidation(true);
        addClassName("form");
        add(
                auditedOn,
                auditor,
                percent,
                pages,
                nonConformities,
                derogations,
                outOfScope,
                Pieces.mainButton(getTranslation("instance.audit.enter"), () -> enter.accept(this)));
    }

    AuditDraft draft() {
        return new AuditDraft(
                auditedOn.getValue(),
                auditor.getValue(),
                percent.getValue(),
                pages.getValue(),
                nonConformities.getValue(),
                derogations.getValue(),
                outOfScope.getValue());
    }

    Map<String, HasValidation> fields() {
        return Map.of(
                "auditedOn", auditedOn,
                "auditor", auditor,
                "percent", percent,
                "pages", pages,
                "nonConformities", nonConformities,
                "derogations", derogations,
                "outOfScope", outOfScope);
    }
}
