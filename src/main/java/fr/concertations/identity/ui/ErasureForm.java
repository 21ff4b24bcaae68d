package fr.concertations.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.concertations.identity.Fate;
import fr.concertations.identity.Keep;
import fr.concertations.identity.LeavingAccount;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.Map;
import java.util.function.Consumer;

/** What becomes of one’s texts, then a word typed by hand: then the account, or the guest, is erased. */
class ErasureForm extends Div {
    private final String texts;
    private final transient Runnable erased;
    private final boolean hasTexts;
    private final Div last = new Div();
    private final RadioButtonGroup<Keep> keep = new RadioButtonGroup<>();
    private final TextField word = new TextField();

    /** @param texts where the keys of the last step begin @param erased once it is done */
    ErasureForm(LeavingAccount leaving, String texts, Runnable erased) {
        this.texts = texts;
        this.erased = erased;
        hasTexts = !leaving.of(Fate.CHOSEN).isEmpty();
        addClassName("stack");
        if (hasTexts) add(texts(leaving));
        last.addClassNames("form");
        var confirm = new Section(new H2(getTranslation("erasure.confirm")), last);
        confirm.addClassNames("panel", "stack");
        add(confirm);
    }

    /** What comes before the last step, in its place. */
    void askFirst(Component question) {
        last.removeAll();
        last.add(question);
    }

    private Section texts(LeavingAccount leaving) {
        keep.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        keep.setLabel(getTranslation("erasure.keep"));
        keep.setItems(Keep.values());
        keep.setManualValidation(true);
        keep.setRenderer(new ComponentRenderer<>(choice -> new Div(
                new Span(getTranslation("erasure.keep." + choice)),
                Pieces.small(getTranslation("erasure.keep." + choice + ".explained")))));
        var section = new Section(
                new H2(getTranslation("erasure.texts")), ErasurePreview.list(leaving.of(Fate.CHOSEN)), keep);
        section.addClassNames("panel", "stack");
        return section;
    }

    /** @param erase what is asked for, with what becomes of texts */
    void lastStep(Consumer<Keep> erase) {
        word.setLabel(getTranslation("erasure.word.label", getTranslation("erasure.word")));
        word.setHelperText(getTranslation("erasure.word.hint"));
        word.setManualValidation(true);
        word.setAutocomplete(Autocomplete.OFF);
        var button = Pieces.mainButton(getTranslation(texts + ".do"), () -> confirmed(erase));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        last.removeAll();
        last.add(new Paragraph(getTranslation(texts + ".confirm.lead")), word, button);
    }

    private void confirmed(Consumer<Keep> erase) {
        var fields = Map.of("keep", keep, "word", word);
        var done = Notices.attempt(this, fields, () -> {
            var chosen = chosen();
            if (!word.getValue().strip().equalsIgnoreCase(getTranslation("erasure.word")))
                throw new InvalidInput("word", "erasure.word.other", getTranslation("erasure.word"));
            erase.accept(chosen);
        });
        if (done) erased.run();
    }

    private Keep chosen() {
        if (!hasTexts) return Keep.NAMELESS;
        if (keep.isEmpty()) throw new InvalidInput("keep", "erasure.keep.missing");
        return keep.getValue();
    }
}
