package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.ballot.Hearing;
import fr.concertations.debate.Visibility;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.forum.Panel;
import fr.concertations.kernel.Slug;

/** Contributions few people took a position on, and how to have them heard. */
class FewSection extends Section {
    static final String PLACE = "peu-de-positions";

    FewSection(Panel panel) {
        setId(PLACE);
        addClassName("stack");
        add(new H2(getTranslation("panel.few.title")));
        if (panel.few().isEmpty()) {
            add(new Paragraph(getTranslation("panel.few.none", Hearing.ENOUGH)));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        var shared = panel.concertation().visibility() == Visibility.PUBLIC;
        panel.few().forEach(heard -> list.add(item(heard, shared)));
        add(
                new Paragraph(getTranslation(panel.voting() ? "panel.few.lead" : "panel.few.closed")),
                list,
                MakeKnown.link(panel, getTranslation("panel.few.go")));
    }

    private ListItem item(Hearing.Heard heard, boolean shared) {
        var title = Parts.link(ForumNavigation.contribution(heard.id()), heard.title());
        title.addClassName("grows");
        var item = new ListItem(title, new Span(getTranslation("panel.few.numbers", heard.positions())));
        if (heard.guestPositions() > 0) item.add(new Span(getTranslation("panel.few.guests", heard.guestPositions())));
        if (shared) item.add(publicPage(heard));
        return item;
    }

    private Anchor publicPage(Hearing.Heard heard) {
        var link = Parts.pageLink(
                "/contributions/" + heard.id() + "/" + Slug.of(heard.title()), getTranslation("panel.few.share"));
        link.setAriaLabel(getTranslation("panel.few.share.said", heard.title()));
        return link;
    }
}
