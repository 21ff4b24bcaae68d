package fr.concertations.moderation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.moderation.Queue;
import java.util.List;

/** What was decided about one's own texts, each with its reasons. */
class DecisionsOnMine extends Section {
    DecisionsOnMine(List<Queue.Decided> decisions) {
        addClassName("stack");
        var list = new UnorderedList();
        list.addClassName("list");
        decisions.forEach(decided ->
                list.add(new ListItem(new H3(decided.card().title()), new DecisionNote(decided.decision()))));
        add(new H2(getTranslation("moderation.mine.title")), list);
    }
}
