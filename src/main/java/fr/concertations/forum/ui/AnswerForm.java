package fr.concertations.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.Suggestion;
import fr.concertations.contribution.Suggestions;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.Map;

/** What the author of a text answers to a suggestion: yes, or no, with a word. */
class AnswerForm extends Div {
    private final transient Gate gate;
    private final transient Suggestions suggestions;
    private final transient Suggestion suggestion;
    private final transient Runnable changed;
    private final TextArea word = new TextArea();

    /** @param open it can still be accepted, unless the text changed since */
    AnswerForm(
            Gate gate,
            Suggestions suggestions,
            Suggestion suggestion,
            Contribution contribution,
            boolean open,
            Runnable changed) {
        this.gate = gate;
        this.suggestions = suggestions;
        this.suggestion = suggestion;
        this.changed = changed;
        addClassName("form");
        word.setLabel(getTranslation("forum.suggestion.word"));
        word.setHelperText(getTranslation("forum.suggestion.word.hint"));
        word.setMaxLength(Suggestions.LONGEST_WORD);
        word.setManualValidation(true);
        var actions = Parts.actions();
        if (open && suggestion.fits(contribution)) actions.add(accept());
        actions.add(named(Pieces.button(getTranslation("forum.suggestion.decline"), this::decline), "decline"));
        add(word, actions);
    }

    private Button accept() {
        var accept = Pieces.button(getTranslation("forum.suggestion.accept"), this::takeUp);
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return named(accept, "accept");
    }

    private Button named(Button button, String act) {
        button.setAriaLabel(getTranslation("forum.suggestion." + act + ".of", Words.name(this, suggestion.author())));
        return button;
    }

    private void takeUp() {
        answer("forum.suggestion.accepted", () -> suggestions.accept(gate.actor(), suggestion.id(), word.getValue()));
    }

    private void decline() {
        answer("forum.suggestion.declined", () -> suggestions.decline(gate.actor(), suggestion.id(), word.getValue()));
    }

    private void answer(String done, Runnable act) {
        if (!Notices.attempt(this, Map.of("word", word), act)) return;
        Notices.done(this, done);
        changed.run();
    }
}
