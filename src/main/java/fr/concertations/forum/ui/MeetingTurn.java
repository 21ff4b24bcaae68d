package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** One of the things a meeting is shown by turns. The browser leaves out the last items of a list that does not fit. */
class MeetingTurn extends Section {
    /** @param key what it is, whatever it shows now */
    MeetingTurn(String key) {
        addClassNames("turn", "turn-" + key);
        getElement().setAttribute("data-turn", key);
    }

    MeetingTurn titled(String title) {
        add(new H2(title));
        return this;
    }

    MeetingTurn saying(String className, String text) {
        add(Parts.paragraph(className, text));
        return this;
    }

    MeetingTurn listing(ListItem... items) {
        var list = new UnorderedList();
        for (var item : items) {
            item.addClassName("item");
            list.add(item);
        }
        add(list);
        return this;
    }

    String key() {
        return getElement().getAttribute("data-turn");
    }

    /** Takes over what another shows, keeping its own place on the screen. */
    void becomes(MeetingTurn now) {
        InPlace.put(this, now.getChildren().toArray(Component[]::new));
    }
}
