package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.shell.Pieces;
import java.util.Map;

/** The second person agrees, or returns the letter with a word. */
class NewsletterDecision extends Div {
    NewsletterDecision(Runnable agree, Return giveBack) {
        addClassName("form");
        var word = new TextArea();
        word.setLabel(getTranslation("newsletter.word"));
        word.setHelperText(getTranslation("newsletter.word.hint"));
        word.setManualValidation(true);
        var fields = Map.<String, HasValidation>of("word", word);
        add(
                Pieces.actions(Pieces.mainButton(getTranslation("newsletter.agree"), agree)),
                word,
                Pieces.actions(Pieces.button(
                        getTranslation("newsletter.return"), () -> giveBack.withWord(word.getValue(), fields))));
    }

    /** Returns it, or refuses at the field {@code word}. */
    interface Return {
        boolean withWord(String word, Map<String, HasValidation> fields);
    }
}
