package fr.concertations.territory.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds one territory among 36 000: one types, a few answers come, one chooses. */
public class TerritoryPicker extends Div {
    private static final int RESULTS = 8;
    private static final int PAUSE_MILLIS = 300;

    private final transient Territories territories;
    private final TextField typed = new TextField();
    private final RadioButtonGroup<Territory> choices = new RadioButtonGroup<>();
    private final Paragraph outcome = new Paragraph();
    private transient Map<TerritoryCode, String> whereabouts = Map.of();

    public TerritoryPicker(Territories territories, String label) {
        this.territories = territories;
        addClassName("stack");
        typed.setLabel(label);
        typed.setHelperText(getTranslation("territory.finder.hint"));
        typed.setMaxLength(100);
        typed.setClearButtonVisible(true);
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setValueChangeTimeout(PAUSE_MILLIS);
        typed.addValueChangeListener(change -> offer(territories.find(change.getValue(), RESULTS)));
        choices.setLabel(getTranslation("territory.join.choices"));
        choices.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choices.setItemLabelGenerator(this::described);
        choices.setVisible(false);
        outcome.addClassName("small");
        outcome.getElement().setAttribute("role", "status");
        add(typed, choices, outcome);
    }

    /** Something is typed, whether or not an answer is chosen. */
    public boolean isTyped() {
        return !typed.isEmpty();
    }

    public Optional<Territory> chosen() {
        return choices.getOptionalValue();
    }

    public void choose(Territory territory) {
        typed.setValue(territory.name());
        offer(List.of(territory));
        choices.setValue(territory);
    }

    public void onChoice(Consumer<Optional<Territory>> listener) {
        choices.addValueChangeListener(change -> listener.accept(chosen()));
    }

    /** Where a refusal about the territory is shown: at the answers when there are some, else at what was typed. */
    public Map.Entry<String, HasValidation> field() {
        return Map.entry("territory", choices.isVisible() ? choices : typed);
    }

    private void offer(List<Territory> found) {
        whereabouts =
                territories.whereabouts(found.stream().map(Territory::code).toList());
        choices.setItems(found);
        choices.setVisible(!found.isEmpty());
        choices.setInvalid(false);
        typed.setInvalid(false);
        outcome.setText(typed.isEmpty() ? "" : getTranslation("territory.join.found", found.size()));
    }

    private String described(Territory territory) {
        var kind = getTranslation("territory.kind." + territory.kind());
        var within = whereabouts.getOrDefault(territory.code(), "");
        return within.isEmpty()
                ? getTranslation("territory.join.choice", territory.name(), kind)
                : getTranslation("territory.join.choiceWithin", territory.name(), kind, within);
    }
}
