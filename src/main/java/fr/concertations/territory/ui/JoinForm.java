package fr.concertations.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.JoinDraft;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.Map;
import java.util.Optional;

/** What one fills in to have a territory join. */
class JoinForm extends Div {
    private final transient Collectivites collectivites;
    private final TerritoryPicker picker;
    private final Div situation = new Div();
    private final Div rest = new Div();
    private final TextField name = new TextField();
    private final TextField function = new TextField();
    private final TextArea audience = new TextArea();
    private final Button button = new Button();

    JoinForm(Territories territories, Collectivites collectivites, Runnable send) {
        this.collectivites = collectivites;
        picker = new TerritoryPicker(territories, getTranslation("territory.join.territory"));
        picker.onChoice(this::say);
        label(name, "contactName", JoinDraft.LONGEST_LINE);
        label(function, "contactFunction", JoinDraft.LONGEST_LINE);
        audience.setLabel(getTranslation("territory.join.audience"));
        audience.setHelperText(getTranslation("territory.join.audience.hint"));
        audience.setMaxLength(JoinDraft.LONGEST_AUDIENCE);
        audience.setValueChangeMode(ValueChangeMode.ON_BLUR);
        audience.setMinRows(4);
        audience.setRequiredIndicatorVisible(true);
        audience.setManualValidation(true);
        button.setText(getTranslation("territory.join.send"));
        button.addClickListener(click -> send.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        rest.addClassName("form");
        rest.add(name, function, audience, button);
        addClassName("form");
        add(picker, situation, rest);
        situation.setVisible(false);
    }

    /** What was typed, complete or not. */
    JoinDraft draft() {
        return new JoinDraft(
                picker.chosen().map(Territory::code).orElse(null),
                name.getValue(),
                function.getValue(),
                audience.getValue());
    }

    void choose(Territory territory) {
        picker.choose(territory);
    }

    /** Lets one send again after a refusal. */
    void release() {
        button.setEnabled(true);
    }

    Map<String, HasValidation> fields() {
        return Map.ofEntries(
                picker.field(),
                Map.entry("contactName", name),
                Map.entry("contactFunction", function),
                Map.entry("audience", audience));
    }

    /** A territory that takes part or has asked already needs no form: what to do instead is said at once. */
    private void say(Optional<Territory> chosen) {
        situation.removeAll();
        chosen.flatMap(this::obstacle).ifPresent(situation::add);
        var free = situation.getElement().getChildCount() == 0;
        situation.setVisible(!free);
        rest.setVisible(free);
    }

    private Optional<Component> obstacle(Territory territory) {
        if (collectivites.of(territory.code()).isPresent())
            return Optional.of(panel(territory, "territory.join.alreadyJoined"));
        if (collectivites.isPending(territory.code()))
            return Optional.of(panel(territory, "territory.join.alreadyPending"));
        return Optional.empty();
    }

    private Component panel(Territory territory, String key) {
        var link = new Anchor(territory.path(), getTranslation("territory.join.seePage", territory.name()));
        link.setRouterIgnore(true);
        var panel = new Div(new Paragraph(getTranslation(key, territory.name())), new Paragraph(link));
        panel.addClassName("panel");
        panel.getElement().setAttribute("role", "status");
        return panel;
    }

    private void label(TextField field, String key, int longest) {
        field.setLabel(getTranslation("territory.join." + key));
        field.setHelperText(getTranslation("territory.join." + key + ".hint"));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
    }
}
