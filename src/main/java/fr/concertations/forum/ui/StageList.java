package fr.concertations.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.concertations.debate.Stage;
import java.time.Instant;
import java.util.List;

/** The étapes, with those that are over and the one of now. */
class StageList extends OrderedList {
    StageList(List<Stage> stages, Instant now) {
        addClassName("stages");
        stages.forEach(stage -> add(item(stage, now)));
    }

    private ListItem item(Stage stage, Instant now) {
        var name = new HtmlContainer("b");
        name.setText(getTranslation("debate.stage." + stage.kind()));
        var dates = new Span(getTranslation(
                "forum.stage.dates", Words.day(this, stage.startsAt()), Words.lastDay(this, stage.endsAt())));
        var item = new ListItem(name, dates);
        if (stage.covers(now)) {
            item.addClassName("now");
            item.getElement().setAttribute("aria-current", "step");
        } else if (!stage.endsAt().isAfter(now)) {
            item.addClassName("done");
        }
        return item;
    }
}
