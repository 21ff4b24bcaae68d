package fr.concertations.forum.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.College;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.shell.Notices;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import fr.concertations.territory.ui.TerritoryPicker;
import java.util.Map;
import java.util.Optional;

/** What somebody says of themselves: under which name, in what capacity, from where. */
class IntroductionForm extends Div {
    private static final int LONGEST_NAME = 80;

    private final transient Accounts accounts;
    private final TextField publicName = new TextField(getTranslation("identity.introduce.publicName"));
    private final RadioButtonGroup<College> college = new RadioButtonGroup<>();
    private final TerritoryPicker territory;

    IntroductionForm(Accounts accounts, Territories territories) {
        this.accounts = accounts;
        territory = new TerritoryPicker(territories, getTranslation("identity.introduce.territory"));
        publicName.setHelperText(getTranslation("identity.introduce.publicName.hint"));
        publicName.setAutocomplete(Autocomplete.NICKNAME);
        publicName.setMaxLength(LONGEST_NAME);
        publicName.setManualValidation(true);
        publicName.setRequiredIndicatorVisible(true);
        publicName.setManualValidation(true);
        college.setLabel(getTranslation("identity.introduce.college"));
        college.setHelperText(getTranslation("identity.introduce.college.hint"));
        college.setItems(College.values());
        college.setItemLabelGenerator(one -> getTranslation("college.one." + one));
        college.setManualValidation(true);
        college.setRequiredIndicatorVisible(true);
        college.setManualValidation(true);
        addClassName("form");
        add(publicName, college, territory);
    }

    void show(Actor actor, Territories territories) {
        publicName.setValue(Optional.ofNullable(actor.publicName()).orElse(""));
        college.setValue(actor.college());
        actor.territory().flatMap(territories::byCode).ifPresent(territory::choose);
    }

    /** @return whether it was kept; otherwise the field says why */
    boolean keep(Actor actor) {
        Map<String, HasValidation> fields =
                Map.ofEntries(Map.entry("publicName", publicName), Map.entry("college", college), territory.field());
        return Notices.attempt(
                this,
                fields,
                () -> accounts.introduce(actor.id(), publicName.getValue(), chosenCollege(), chosenTerritory()));
    }

    private College chosenCollege() {
        return college.getOptionalValue()
                .orElseThrow(() -> new InvalidInput("college", "identity.introduce.college.missing"));
    }

    private Optional<TerritoryCode> chosenTerritory() {
        if (territory.chosen().isEmpty() && territory.isTyped())
            throw new InvalidInput("territory", "identity.introduce.territory.choose");
        return territory.chosen().map(Territory::code);
    }
}
