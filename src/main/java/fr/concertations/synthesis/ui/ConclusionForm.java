package fr.concertations.synthesis.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.contribution.Contribution;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.shell.ManyPicker;
import fr.concertations.shell.Pieces;
import fr.concertations.synthesis.Conclusion;
import fr.concertations.synthesis.ConclusionDraft;
import fr.concertations.synthesis.ConclusionId;
import fr.concertations.synthesis.Decision;
import fr.concertations.synthesis.PublishedSentence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A conclusion to write or rewrite: what is concluded, decided, answered, and what it rests on. */
class ConclusionForm extends Section {
    private final H2 title = new H2();
    private final TextArea text = new TextArea();
    private final RadioButtonGroup<Decision> decision = new RadioButtonGroup<>();
    private final TextArea answer = new TextArea();
    private final CheckboxGroup<PublishedSentence> sentences = new CheckboxGroup<>();
    private final ManyPicker<Contribution> contributions = new ManyPicker<>();
    private final Button cancel;
    private final transient List<PublishedSentence> citable;
    private transient @Nullable ConclusionId edited;

    /** @param citable sentences of the published synthesis @param readable contributions of the concertation */
    ConclusionForm(List<PublishedSentence> citable, List<Contribution> readable, Runnable onSave) {
        this.citable = List.copyOf(citable);
        addClassNames("panel", "form");
        area(text, "synthesis.conclusion");
        area(answer, "synthesis.conclusion.answer");
        decision.setLabel(getTranslation("synthesis.conclusion.decision"));
        decision.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        decision.setItems(Decision.values());
        decision.setItemLabelGenerator(one -> getTranslation("synthesis.decision." + one));
        decision.setRequiredIndicatorVisible(true);
        decision.setManualValidation(true);
        sentences.setLabel(getTranslation("synthesis.conclusion.sentences"));
        sentences.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        sentences.setItems(citable);
        sentences.setItemLabelGenerator(s -> getTranslation("synthesis.numbered", s.number(), s.text()));
        sentences.setVisible(!citable.isEmpty());
        contributions.setLabel(getTranslation("synthesis.conclusion.contributions"));
        contributions.setHelperText(getTranslation("synthesis.conclusion.contributions.hint"));
        contributions.setItems(readable);
        contributions.setItemLabelGenerator(Contribution::title);
        cancel = Pieces.button(getTranslation("synthesis.cancel"), this::renew);
        add(
                title,
                text,
                decision,
                answer,
                sentences,
                contributions,
                Pieces.actions(Pieces.mainButton(getTranslation("synthesis.conclusion.save"), onSave), cancel));
        renew();
    }

    /** Ready for a new conclusion. */
    void renew() {
        edited = null;
        title.setText(getTranslation("synthesis.conclusion.new"));
        cancel.setVisible(false);
        text.clear();
        decision.clear();
        answer.clear();
        sentences.clear();
        contributions.clear();
        fields().values().forEach(field -> field.setInvalid(false));
    }

    /** Something was typed that opening another conclusion would lose. */
    boolean isBusy() {
        return !text.isEmpty() || !answer.isEmpty();
    }

    void edit(Conclusion conclusion, int number) {
        edited = conclusion.id();
        title.setText(getTranslation("synthesis.conclusion.edit", number));
        cancel.setVisible(true);
        text.setValue(conclusion.text());
        decision.setValue(conclusion.decision());
        answer.setValue(conclusion.answer());
        sentences.setValue(citable.stream()
                .filter(s -> conclusion.sentences().contains(s.id()))
                .collect(Collectors.toSet()));
        contributions.setValue(contributions
                .getListDataView()
                .getItems()
                .filter(c -> conclusion.contributions().contains(c.id()))
                .collect(Collectors.toCollection(HashSet::new)));
        text.focus();
    }

    /** The conclusion being rewritten; empty for a new one. */
    Optional<ConclusionId> edited() {
        return Optional.ofNullable(edited);
    }

    /** What was typed. @throws InvalidInput at {@code decision} when none is chosen */
    ConclusionDraft draft() {
        var chosen = decision.getOptionalValue()
                .orElseThrow(() -> new InvalidInput("decision", "synthesis.conclusion.decision.missing"));
        return new ConclusionDraft(
                text.getValue(),
                chosen,
                answer.getValue(),
                citable.stream()
                        .filter(sentences.getValue()::contains)
                        .map(PublishedSentence::id)
                        .toList(),
                contributions.getValue().stream().map(Contribution::id).toList());
    }

    Map<String, HasValidation> fields() {
        return Map.of(
                "text",
                text,
                "decision",
                decision,
                "answer",
                answer,
                "sources",
                citable.isEmpty() ? contributions : sentences);
    }

    private void area(TextArea area, String key) {
        area.setLabel(getTranslation(key));
        area.setHelperText(getTranslation(key + ".hint"));
        area.setRequiredIndicatorVisible(true);
        area.setManualValidation(true);
    }
}
