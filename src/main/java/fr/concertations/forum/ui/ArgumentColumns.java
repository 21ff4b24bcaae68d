package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.argument.Argument;
import fr.concertations.argument.Stance;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Arguments for on one side, against on the other. */
class ArgumentColumns extends Div {
    private final transient Function<Argument, Optional<Component>> tools;

    /** For reading only. */
    ArgumentColumns(List<Argument> arguments) {
        this(arguments, argument -> Optional.empty());
    }

    /** @param tools what may be done with each */
    ArgumentColumns(List<Argument> arguments, Function<Argument, Optional<Component>> tools) {
        this.tools = tools;
        addClassName("columns");
        var against = column(Stance.AGAINST, arguments);
        against.addClassName("against");
        add(column(Stance.FOR, arguments), against);
    }

    private Section column(Stance stance, List<Argument> arguments) {
        var list = new UnorderedList();
        list.addClassName("list");
        arguments.stream().filter(a -> a.stance() == stance).forEach(a -> list.add(item(a)));
        var title = new H3(getTranslation("argument.stance." + stance));
        return list.getChildren().findAny().isPresent()
                ? new Section(title, list)
                : new Section(title, Parts.paragraph("small", getTranslation("forum.arguments.none." + stance)));
    }

    private ListItem item(Argument argument) {
        var item = new ListItem(Parts.written(argument.body(), "argument"));
        argument.source()
                .ifPresent(source -> item.add(Parts.pageLink(
                        source.toString(), getTranslation("forum.arguments.source", source.getHost()), "small")));
        item.add(Parts.paragraph(
                "small",
                Words.byline(this, argument.author(), argument.college(), argument.channel(), argument.submittedAt())));
        tools.apply(argument).ifPresent(item::add);
        item.setId("argument-" + argument.id());
        return item;
    }
}
