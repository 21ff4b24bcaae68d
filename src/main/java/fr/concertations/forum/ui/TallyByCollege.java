package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.ballot.Tally;

/** What everybody thinks, then what each collège thinks. */
class TallyByCollege extends Div {
    TallyByCollege(Tally tally) {
        addClassName("stack");
        add(new PositionsBar(tally));
        if (tally.colleges().size() < 2) return;
        var list = new UnorderedList();
        list.addClassName("list");
        tally.colleges().forEach(college -> {
            var name = new H3(Words.college(this, college));
            name.addClassName("small-title");
            list.add(new ListItem(name, new PositionsBar(tally.only(college))));
        });
        add(list);
    }
}
