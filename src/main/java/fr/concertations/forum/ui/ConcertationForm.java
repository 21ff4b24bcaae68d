package fr.concertations.forum.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationDraft;
import fr.concertations.debate.StageDraft;
import fr.concertations.debate.ThemeDraft;
import fr.concertations.debate.Visibility;
import fr.concertations.shell.ManyPicker;
import fr.concertations.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a concertation; gives the draft they describe. */
class ConcertationForm extends Div {
    private final TextField title = new TextField();
    private final TextArea presentation = new TextArea();
    private final TextArea questions = new TextArea();
    private final TextArea publics = new TextArea();
    private final ManyPicker<Territory> others = new ManyPicker<>();
    private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>();
    private final TextArea invitees = new TextArea();
    private final ThemesField themes;
    private final StagesField stages;
    private final transient Territory lead;

    /** @param candidates territories that signed and may share it @param proposed themes to tick */
    ConcertationForm(Territory lead, List<Territory> candidates, List<ThemeDraft> proposed, LocalDate today) {
        this.lead = lead;
        themes = new ThemesField(proposed);
        stages = new StagesField(today);
        addClassName("wide-form");
        label(title, "title");
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        area(presentation, "presentation", 6).setRequiredIndicatorVisible(true);
        presentation.setManualValidation(true);
        area(questions, "questions", 4);
        area(publics, "publics", 2);
        area(invitees, "invitees", 4);
        others.setLabel(getTranslation("forum.edit.others"));
        others.setHelperText(getTranslation("forum.edit.others.hint"));
        others.setItemLabelGenerator(Territory::name);
        others.setItems(candidates);
        others.setVisible(!candidates.isEmpty());
        visibility.setLabel(getTranslation("forum.edit.visibility"));
        visibility.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(v -> getTranslation("debate.visibility." + v));
        visibility.addValueChangeListener(change -> invitees.setVisible(change.getValue() == Visibility.INVITATION));
        visibility.setValue(Visibility.PUBLIC);
        invitees.setVisible(false);
        add(
                part("forum.edit.part.asked"),
                new WithExample(title, getTranslation("forum.edit.title.example")),
                new WithExample(presentation, getTranslation("forum.edit.presentation.example")),
                new WithExample(questions, getTranslation("forum.edit.questions.example")),
                themes,
                part("forum.edit.part.who"),
                new WithExample(publics, getTranslation("forum.edit.publics.example")),
                others,
                visibility,
                invitees,
                part("forum.edit.part.stages"),
                new Paragraph(getTranslation("forum.edit.stages.lead")),
                stages);
    }

    void fill(Concertation concertation, Set<String> invited) {
        title.setValue(concertation.title());
        presentation.setValue(concertation.presentation());
        questions.setValue(String.join("\n", concertation.questions()));
        publics.setValue(concertation.publics());
        others.setValue(others.getListDataView()
                .getItems()
                .filter(place -> concertation.territories().contains(place.code()))
                .collect(Collectors.toSet()));
        themes.fill(concertation.themes());
        stages.fill(concertation.stages().stream()
                .map(s -> new StageDraft(
                        s.kind(), s.startsAt(), s.endsAt(), s.mayContribute(), s.mayArgue(), s.mayVote()))
                .toList());
        visibility.setValue(concertation.visibility());
        invitees.setValue(invited.stream().sorted().collect(Collectors.joining("\n")));
    }

    /** What was typed. @throws fr.concertations.kernel.InvalidInput at the field to correct */
    ConcertationDraft draft() {
        var territories = Stream.concat(Stream.of(lead), others.getSelectedItems().stream())
                .map(Territory::code)
                .distinct()
                .toList();
        return new ConcertationDraft(
                title.getValue(),
                presentation.getValue(),
                publics.getValue(),
                territories,
                Lines.of(questions.getValue()).toList(),
                themes.themes(),
                stages.stages(),
                visibility.getValue(),
                visibility.getValue() == Visibility.INVITATION
                        ? Lines.of(invitees.getValue()).collect(Collectors.toSet())
                        : Set.of());
    }

    Map<String, HasValidation> fields() {
        return Map.of(
                "title", title,
                "presentation", presentation,
                "questions", questions,
                "publics", publics,
                "territories", others,
                "themes", themes.field(),
                "stages", stages,
                "invitees", invitees);
    }

    private H2 part(String key) {
        return new H2(getTranslation(key));
    }

    private TextArea area(TextArea area, String name, int rows) {
        area.setLabel(getTranslation("forum.edit." + name));
        area.setHelperText(getTranslation("forum.edit." + name + ".hint"));
        area.setMinRows(rows);
        return area;
    }

    private void label(TextField field, String name) {
        field.setLabel(getTranslation("forum.edit." + name));
        field.setHelperText(getTranslation("forum.edit." + name + ".hint"));
    }
}
