package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.ballot.Tally;

/** What everybody thinks, then what each collège thinks, and guests apart. */
class TallyByCollege extends Div {
    TallyByCollege(Tally tally) {
        addClassName("stack");
        add(new PositionsBar(tally));
        var guests = tally.guests();
        var list = new UnorderedList();
        list.addClassName("list");
        if (tally.colleges().size() > 1)
            tally.colleges().forEach(college -> list.add(line(Words.college(this, college), tally.only(college))));
        if (guests.total() > 0) list.add(line(getTranslation("forum.positions.guests"), guests));
        if (list.getChildren().findAny().isPresent()) add(list);
    }

    private static ListItem line(String text, Tally tally) {
        var name = new H3(text);
        name.addClassName("small-title");
        return new ListItem(name, new PositionsBar(tally));
    }
}
