package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.argument.Argument;
import fr.concertations.argument.Stance;
import java.util.List;
import java.util.function.Function;

/** Arguments for on one side, against on the other, in the order given. */
class ArgumentColumns extends Div {
    private final transient Function<Argument, ListItem> item;

    /** For reading only. */
    ArgumentColumns(List<Argument> arguments) {
        this(arguments, ArgumentText::item);
    }

    ArgumentColumns(List<Argument> arguments, Function<Argument, ListItem> item) {
        this.item = item;
        addClassName("columns");
        var against = column(Stance.AGAINST, arguments);
        against.addClassName("against");
        add(column(Stance.FOR, arguments), against);
    }

    private Section column(Stance stance, List<Argument> arguments) {
        var list = new UnorderedList();
        list.addClassName("list");
        arguments.stream().filter(a -> a.stance() == stance).map(item).forEach(list::add);
        var title = new H3(getTranslation("argument.stance." + stance));
        return list.getChildren().findAny().isPresent()
                ? new Section(title, list)
                : new Section(title, Parts.paragraph("small", getTranslation("forum.arguments.none." + stance)));
    }
}
