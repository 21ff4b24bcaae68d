package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.Recoveries;
import fr.concertations.kernel.Typography;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.Map;

/** Who lost their keys and waits for an administrator; not there when nobody does. */
class RecoveriesAsked extends Section {
    private final transient CurrentActor visitor;
    private final transient Recoveries recoveries;

    RecoveriesAsked(CurrentActor visitor, Recoveries recoveries) {
        this.visitor = visitor;
        this.recoveries = recoveries;
        addClassName("stack");
        fill();
    }

    private void fill() {
        var waiting = recoveries.waiting(visitor.require());
        removeAll();
        setVisible(!waiting.isEmpty());
        var list = new UnorderedList();
        list.addClassName("list");
        waiting.stream().map(this::item).forEach(list::add);
        add(new H2(getTranslation("recovery.asked.title")), new Paragraph(getTranslation("recovery.asked.lead")), list);
    }

    private ListItem item(Recoveries.Asked asked) {
        var day = Typography.date(Typography.dayInParis(asked.at()), getLocale());
        var words = new Div(
                new Div(asked.email()),
                Pieces.quote(asked.reason(), null),
                Pieces.small(getTranslation("recovery.asked.on", day)));
        var item = new ListItem(
                words,
                Pieces.actions(
                        Pieces.button(getTranslation("recovery.allow"), () -> allow(asked)),
                        Pieces.quietButton(
                                getTranslation("recovery.refuse"),
                                getTranslation("recovery.refuse.of", asked.email()),
                                () -> refuse(asked))));
        item.addClassName("holder");
        return item;
    }

    private void allow(Recoveries.Asked asked) {
        if (Notices.attempt(this, Map.of(), () -> recoveries.allow(visitor.require(), asked.id())))
            Notices.done(this, "recovery.allowed", asked.email());
        fill();
    }

    private void refuse(Recoveries.Asked asked) {
        if (Notices.attempt(this, Map.of(), () -> recoveries.refuse(visitor.require(), asked.id())))
            Notices.done(this, "recovery.refused", asked.email());
        fill();
    }
}
