package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.identity.Grant;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.Optional;

/** Says a role with the name of its territory. */
@org.springframework.stereotype.Component
class GrantWords {
    private final Territories territories;

    GrantWords(Territories territories) {
        this.territories = territories;
    }

    String of(Grant grant, Component on) {
        var role = on.getTranslation("role." + grant.role());
        var place = Optional.ofNullable(grant.territory());
        return place.map(code -> territories.byCode(code).map(Territory::name).orElse(code.value()))
                .map(name -> on.getTranslation("identity.roles.of", role, name))
                .orElse(role);
    }
}
