package fr.concertations.synthesis.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.shell.Pieces;
import fr.concertations.synthesis.Extract;
import fr.concertations.synthesis.ExtractId;
import fr.concertations.synthesis.Sentence;
import fr.concertations.synthesis.SentenceDraft;
import fr.concertations.synthesis.SentenceId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence to write or rewrite, and the extracts it rests on. Stands apart from the list, so that nothing typed is lost. */
class SentenceForm extends Section {
    private final H2 title = new H2();
    private final TextArea text = new TextArea();
    private final Checkbox onlyFree = new Checkbox();
    private final CheckboxGroup<Extract> extracts = new CheckboxGroup<>();
    private final Button cancel;
    private transient List<Extract> harvest = List.of();
    private transient Set<ExtractId> used = Set.of();
    private transient @Nullable SentenceId edited;

    SentenceForm(Runnable onSave) {
        addClassNames("panel", "form");
        text.setLabel(getTranslation("synthesis.sentence"));
        text.setHelperText(getTranslation("synthesis.sentence.hint"));
        text.setRequiredIndicatorVisible(true);
        text.setManualValidation(true);
        onlyFree.setLabel(getTranslation("synthesis.sentence.onlyFree"));
        onlyFree.setValue(true);
        onlyFree.addValueChangeListener(change -> offer());
        extracts.setLabel(getTranslation("synthesis.sentence.extracts"));
        extracts.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        extracts.setItemLabelGenerator(
                e -> getTranslation("synthesis.quoted", e.passage().quote()));
        cancel = Pieces.button(getTranslation("synthesis.cancel"), this::renew);
        add(
                title,
                text,
                onlyFree,
                extracts,
                Pieces.actions(Pieces.mainButton(getTranslation("synthesis.sentence.save"), onSave), cancel));
        renew();
    }

    /** What may be ticked; what is ticked stays so. */
    void offer(List<Extract> all, List<Sentence> sentences) {
        harvest = List.copyOf(all);
        used = new HashSet<>();
        sentences.forEach(s -> used.addAll(s.extracts()));
        offer();
    }

    /** Ready for a new sentence. */
    void renew() {
        edited = null;
        title.setText(getTranslation("synthesis.sentence.new"));
        cancel.setVisible(false);
        text.clear();
        extracts.clear();
        text.setInvalid(false);
        extracts.setInvalid(false);
        offer();
    }

    /** Something was typed that opening another sentence would lose. */
    boolean isBusy() {
        return !text.isEmpty() || !extracts.isEmpty();
    }

    void edit(Sentence sentence, int number) {
        edited = sentence.id();
        title.setText(getTranslation("synthesis.sentence.edit", number));
        cancel.setVisible(true);
        text.setValue(sentence.text());
        offer();
        extracts.setValue(new HashSet<>(harvest.stream()
                .filter(e -> sentence.extracts().contains(e.id()))
                .toList()));
        text.focus();
    }

    /** The sentence being rewritten; empty for a new one. */
    Optional<SentenceId> edited() {
        return Optional.ofNullable(edited);
    }

    SentenceDraft draft() {
        var ticked = harvest.stream()
                .filter(extracts.getValue()::contains)
                .map(Extract::id)
                .toList();
        return new SentenceDraft(text.getValue(), ticked);
    }

    Map<String, HasValidation> fields() {
        return Map.of("text", text, "extracts", extracts);
    }

    private void offer() {
        var ticked = extracts.getValue();
        var free = harvest.stream().filter(e -> isOffered(e, ticked)).toList();
        extracts.setItems(free);
        extracts.setValue(new HashSet<>(free.stream().filter(ticked::contains).toList()));
        extracts.setHelperText(free.isEmpty() ? getTranslation("synthesis.sentence.noExtract") : null);
    }

    private boolean isOffered(Extract extract, Set<Extract> ticked) {
        return edited != null || !onlyFree.getValue() || !used.contains(extract.id()) || ticked.contains(extract);
    }
}
