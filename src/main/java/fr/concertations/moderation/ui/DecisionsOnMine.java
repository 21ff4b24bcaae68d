package fr.concertations.moderation.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.moderation.Queue;
import fr.concertations.shell.Fold;
import java.util.List;

/** What was decided about one's own texts, each with its reasons. */
class DecisionsOnMine extends Fold {
    DecisionsOnMine(List<Queue.Decided> decisions) {
        super("moderation.mine.title");
        setOpen(true);
        say(getTranslation("moderation.mine.set", decisions.size()));
        var list = new UnorderedList();
        list.addClassName("list");
        decisions.forEach(decided ->
                list.add(new ListItem(new H3(decided.card().title()), new DecisionNote(decided.decision()))));
        add(list);
    }
}
