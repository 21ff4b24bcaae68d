package fr.concertations.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.shell.CollectiviteSection;
import fr.concertations.shell.Pieces;
import org.springframework.core.annotation.Order;

/** On the home of a collectivité: the way to its logo and colours. */
@org.springframework.stereotype.Component
@Order(60)
class AppearanceSection implements CollectiviteSection {
    @Override
    public Component of(TerritoryCode territory, String slug) {
        var section = new Section();
        section.addClassName("stack");
        section.add(
                new H2(section.getTranslation("territory.look.title")),
                new Paragraph(section.getTranslation("territory.look.lead")),
                Pieces.link(
                        "collectivite/" + slug + "/apparence",
                        section.getTranslation("territory.look.go"),
                        "button",
                        "quiet"));
        return section;
    }
}
