package fr.concertations.forum.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import fr.concertations.identity.Grant;
import fr.concertations.identity.Role;
import fr.concertations.identity.Term;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import fr.concertations.territory.ui.TerritoryPicker;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which role, where when it is held for a territory, to whom, until when and why. */
class GrantForm extends Div {
    private final Select<Role> role = new Select<>();
    private final Optional<TerritoryCode> here;
    private final TerritoryPicker territory;
    private final EmailField email = new EmailField(getTranslation("identity.roles.email"));
    private final TermFields term = new TermFields("roles.reason");

    /** Any role, anywhere. @param suggested last day */
    GrantForm(Territories territories, LocalDate suggested) {
        this(territories, List.of(Role.values()), Role.COMMISSION, Optional.empty(), suggested);
    }

    /** Those of one territory. */
    GrantForm(Territories territories, TerritoryCode here, LocalDate suggested) {
        this(territories, List.of(Role.REFERENT, Role.MODERATOR), Role.MODERATOR, Optional.of(here), suggested);
    }

    private GrantForm(
            Territories territories, List<Role> roles, Role first, Optional<TerritoryCode> here, LocalDate suggested) {
        this.here = here;
        territory = new TerritoryPicker(territories, getTranslation("identity.roles.territory"));
        role.setLabel(getTranslation("identity.roles.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(one -> getTranslation("role." + one));
        role.addValueChangeListener(change ->
                territory.setVisible(here.isEmpty() && change.getValue().perTerritory()));
        role.setValue(first);
        email.setHelperText(getTranslation("identity.roles.email.hint"));
        email.setManualValidation(true);
        term.suggesting(suggested);
        addClassName("form");
        add(role, territory, email, term);
    }

    Map<String, HasValidation> fields() {
        var fields = new HashMap<>(term.fields());
        fields.put("email", email);
        fields.put(territory.field().getKey(), territory.field().getValue());
        return fields;
    }

    String email() {
        return email.getValue();
    }

    Term term() {
        return term.term();
    }

    void clearEmail() {
        email.clear();
    }

    /** @throws InvalidInput at {@code territory} when the role needs one */
    Grant grant() {
        if (!role.getValue().perTerritory()) return new Grant(role.getValue(), null);
        return here.or(() -> territory.chosen().map(Territory::code))
                .map(code -> new Grant(role.getValue(), code))
                .orElseThrow(() -> new InvalidInput("territory", "identity.introduce.territory.choose"));
    }
}
