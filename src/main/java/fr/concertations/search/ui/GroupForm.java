package fr.concertations.search.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.search.SynonymDraft;
import fr.concertations.shell.Pieces;
import java.util.List;
import java.util.Map;

/** Expressions to write, one a line. */
class GroupForm extends Div {
    private final TextArea expressions = new TextArea();

    GroupForm(List<String> written, Runnable save, Runnable cancel) {
        addClassName("form");
        expressions.setLabel(getTranslation("search.vocabulary.form.expressions"));
        expressions.setHelperText(getTranslation("search.vocabulary.form.hint"));
        expressions.setMinRows(3);
        expressions.setRequiredIndicatorVisible(true);
        expressions.setManualValidation(true);
        expressions.setValue(String.join("\n", written));
        add(
                expressions,
                Pieces.actions(
                        Pieces.mainButton(getTranslation("search.vocabulary.form.save"), save),
                        Pieces.button(getTranslation("search.vocabulary.form.cancel"), cancel)));
    }

    SynonymDraft draft() {
        return SynonymDraft.ofLines(expressions.getValue());
    }

    Map<String, HasValidation> fields() {
        return Map.of("expressions", expressions);
    }

    GroupForm focused() {
        expressions.focus();
        return this;
    }
}
