package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.shell.CollectiviteSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From the home of a collectivité to what it prints and shares. */
@Component
@Order(40)
class SharingSection implements CollectiviteSection {
    @Override
    public Section of(TerritoryCode territory, String slug) {
        var section = new Section();
        section.addClassNames("panel", "stack");
        section.add(
                new H2(section.getTranslation("sharing.view.title")),
                new Paragraph(section.getTranslation("sharing.view.lead")),
                Parts.actions(Parts.link(
                        ForumNavigation.sharing(slug), section.getTranslation("sharing.view.go"), "button", "quiet")));
        return section;
    }
}
