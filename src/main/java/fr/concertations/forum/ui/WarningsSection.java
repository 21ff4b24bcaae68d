package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.ballot.Hearing;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.forum.Panel;
import fr.concertations.forum.Warning;

/** What asks for an act now: one sentence, why it matters, one link; or that nothing does. */
class WarningsSection extends Section {
    WarningsSection(Panel panel) {
        addClassName("stack");
        add(new H2(getTranslation("panel.warnings")));
        if (panel.warnings().isEmpty()) {
            add(Parts.paragraph("panel", getTranslation("panel.warnings.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("list", "warnings");
        panel.warnings().forEach(warning -> list.add(item(panel, warning)));
        add(list);
    }

    private ListItem item(Panel panel, Warning warning) {
        var key = "panel.warning." + warning.kind();
        var item = new ListItem(
                Parts.paragraph("strong", getTranslation(key, warning.number(), warning.part(), Hearing.ENOUGH)),
                Parts.paragraph("small", getTranslation(key + ".why")),
                link(panel, warning));
        item.addClassName("panel");
        return item;
    }

    private Anchor link(Panel panel, Warning warning) {
        var words = getTranslation("panel.warning." + warning.kind() + ".go");
        return switch (warning.kind()) {
            case REPORTS, BURSTS -> Parts.link(ForumNavigation.MODERATION, words);
            case FORGOTTEN, ENDING -> Parts.pageLink("#" + FewSection.PLACE, words);
            case ABSENT -> Parts.pageLink("#" + MissingSection.PLACE, words);
            case QUIET -> MakeKnown.link(panel, words);
        };
    }
}
