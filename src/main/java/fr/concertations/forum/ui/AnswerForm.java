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
    private final transient Runnable accepted;
    private final transient Runnable declined;
    private final TextArea word = new TextArea();

    /** @param open it can still be accepted, unless the text changed since @param accepted once the text changed */
    AnswerForm(
            Gate gate,
            Suggestions suggestions,
            Suggestion suggestion,
            Contribution contribution,
            boolean open,
            Runnable accepted,
            Runnable declined) {
        this.gate = gate;
        this.suggestions = suggestions;
        this.suggestion = suggestion;
        this.accepted = accepted;
        this.declined = declined;
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
        if (answered(() -> suggestions.accept(gate.actor(), suggestion.id(), word.getValue()))) {
            Notices.done(this, "forum.suggestion.accepted");
            accepted.run();
        }
    }

    private void decline() {
        if (answered(() -> suggestions.decline(gate.actor(), suggestion.id(), word.getValue()))) {
            Notices.done(this, "forum.suggestion.declined");
            declined.run();
        }
    }

    private boolean answered(Runnable act) {
        return Notices.attempt(this, Map.of("word", word), act);
    }
}
