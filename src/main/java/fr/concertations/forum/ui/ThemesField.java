package fr.concertations.forum.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.debate.Theme;
import fr.concertations.debate.ThemeDraft;
import fr.concertations.kernel.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The themes of a concertation: usual ones to tick, and one's own, one per line. */
class ThemesField extends Div {
    private final CheckboxGroup<ThemeDraft> usual = new CheckboxGroup<>();
    private final TextArea own = new TextArea();
    private final transient List<ThemeDraft> proposed;
    private final transient Map<String, String> codesByLabel = new HashMap<>();

    ThemesField(List<ThemeDraft> proposed) {
        this.proposed = List.copyOf(proposed);
        addClassName("stack");
        usual.setLabel(getTranslation("forum.edit.themes"));
        usual.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        usual.setItems(proposed);
        usual.setItemLabelGenerator(ThemeDraft::label);
        own.setLabel(getTranslation("forum.edit.ownThemes"));
        own.setHelperText(getTranslation("forum.edit.ownThemes.hint"));
        own.setMinRows(2);
        add(usual, own);
    }

    /** A theme whose label was changed here keeps its code, and so its contributions. */
    void fill(List<Theme> themes) {
        var drafts =
                themes.stream().map(t -> new ThemeDraft(t.code(), t.label())).toList();
        drafts.forEach(draft -> codesByLabel.put(draft.label(), draft.code()));
        usual.setValue(drafts.stream().filter(proposed::contains).collect(Collectors.toSet()));
        own.setValue(drafts.stream()
                .filter(draft -> !proposed.contains(draft))
                .map(ThemeDraft::label)
                .collect(Collectors.joining("\n")));
    }

    List<ThemeDraft> themes() {
        var ticked = new HashSet<>(usual.getValue());
        return Stream.concat(
                        proposed.stream().filter(ticked::contains),
                        Lines.of(own.getValue()).map(this::draft))
                .toList();
    }

    HasValidation field() {
        return own;
    }

    private ThemeDraft draft(String label) {
        return new ThemeDraft(codesByLabel.getOrDefault(label, Slug.of(label)), label);
    }
}
