package fr.concertations.synthesis.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.synthesis.Extracts;
import fr.concertations.synthesis.Passage;
import fr.concertations.synthesis.QuotableText;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A text cut in sentences to tick, or any passage of it to paste: quoting needs neither mouse nor script. */
class PassagePicker extends Div {
    private final transient QuotableText text;
    private final transient Extracts extracts;
    private final transient Supplier<Actor> actor;
    private final transient Runnable onTaken;
    private final CheckboxGroup<Passage> sentences = new CheckboxGroup<>();
    private final TextArea exact = new TextArea();

    /** @param said what the text is, for those who do not see where it stands */
    PassagePicker(QuotableText text, String said, Extracts extracts, Supplier<Actor> actor, Runnable onTaken) {
        this.text = text;
        this.extracts = extracts;
        this.actor = actor;
        this.onTaken = onTaken;
        addClassNames("picker", "stack");
        sentences.setLabel(getTranslation("synthesis.pick.sentences"));
        sentences.setAriaLabel(said);
        sentences.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        sentences.setItems(text.sentences());
        sentences.setItemLabelGenerator(Passage::quote);
        exact.setLabel(getTranslation("synthesis.pick.exact"));
        exact.setHelperText(getTranslation("synthesis.pick.exact.hint"));
        exact.setWidthFull();
        add(
                sentences,
                new Details(getTranslation("synthesis.pick.exact.open"), exact),
                Pieces.actions(Pieces.button(getTranslation("synthesis.pick.keep"), this::keep)));
    }

    private void keep() {
        var ticked = text.joined(List.copyOf(sentences.getValue()));
        var pasted = exact.getValue();
        var kept = Notices.attempt(this, Map.of("quote", exact, "sentences", sentences), () -> {
            if (ticked.isEmpty() && pasted.isBlank()) throw new InvalidInput("sentences", "synthesis.pick.nothing");
            if (!pasted.isBlank()) extracts.takeQuote(actor.get(), text.source(), pasted);
            ticked.forEach(passage -> extracts.take(actor.get(), passage));
        });
        if (!kept) return;
        sentences.clear();
        exact.clear();
        onTaken.run();
        Notices.done(this, "synthesis.pick.kept");
    }
}
