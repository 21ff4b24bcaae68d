package fr.concertations.forum.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import fr.concertations.identity.Grant;
import fr.concertations.identity.Role;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import fr.concertations.territory.ui.TerritoryPicker;
import java.util.Map;

/** Which role, where when it is held for a territory, and to whom. */
class GrantForm extends Div {
    private final Select<Role> role = new Select<>();
    private final TerritoryPicker territory;
    private final EmailField email = new EmailField(getTranslation("identity.roles.email"));

    GrantForm(Territories territories) {
        territory = new TerritoryPicker(territories, getTranslation("identity.roles.territory"));
        role.setLabel(getTranslation("identity.roles.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> getTranslation("role." + one));
        role.addValueChangeListener(
                change -> territory.setVisible(change.getValue().perTerritory()));
        role.setValue(Role.COMMISSION);
        email.setHelperText(getTranslation("identity.roles.email.hint"));
        email.setManualValidation(true);
        addClassName("form");
        add(role, territory, email);
    }

    Map<String, HasValidation> fields() {
        return Map.ofEntries(Map.entry("email", email), territory.field());
    }

    String email() {
        return email.getValue();
    }

    void clearEmail() {
        email.clear();
    }

    /** @throws InvalidInput at {@code territory} when the role needs one */
    Grant grant() {
        if (!role.getValue().perTerritory()) return new Grant(role.getValue(), null);
        return territory
                .chosen()
                .map(Territory::code)
                .map(code -> new Grant(role.getValue(), code))
                .orElseThrow(() -> new InvalidInput("territory", "identity.introduce.territory.choose"));
    }
}
