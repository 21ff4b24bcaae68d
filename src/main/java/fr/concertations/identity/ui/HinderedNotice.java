package fr.concertations.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.identity.Grant;
import fr.concertations.identity.PlaceNames;
import fr.concertations.identity.Role;
import fr.concertations.shell.Pieces;
import java.util.List;

/** What keeps somebody from leaving, and the ways to the screens where somebody else is named. */
class HinderedNotice extends Section {
    private final transient PlaceNames places;

    HinderedNotice(List<Grant> hindrances, PlaceNames places) {
        this.places = places;
        addClassNames("panel", "stack");
        add(new H2(getTranslation("erasure.hindered")));
        for (var role : Role.values()) {
            var links = hindrances.stream()
                    .filter(grant -> grant.role() == role)
                    .map(this::link)
                    .toArray(Component[]::new);
            if (links.length > 0)
                add(new Paragraph(getTranslation("erasure.hindrance." + role)), Pieces.actions(links));
        }
    }

    private Component link(Grant grant) {
        var territory = grant.territory();
        return territory == null
                ? Pieces.link("administration", getTranslation("erasure.hindered.administration"), "button")
                : Pieces.link(
                        "collectivite/" + places.slug(territory) + "/roles",
                        getTranslation("erasure.hindered.team", places.of(territory)),
                        "button");
    }
}
