package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.argument.Argument;
import fr.concertations.argument.Reply;
import java.util.Optional;
import java.util.function.Function;

/** An argument and its replies as everybody reads them. */
final class ArgumentText {
    private ArgumentText() {}

    /** For reading only. */
    static ListItem item(Argument argument) {
        var item = new ListItem();
        fill(item, argument);
        useful(item, argument).ifPresent(item::add);
        replies(item, argument, reply -> Optional.empty()).ifPresent(item::add);
        return item;
    }

    /** The text, its source, who wrote it. */
    static <C extends Component & HasComponents> void fill(C item, Argument argument) {
        item.setId("argument-" + argument.id());
        item.add(Parts.written(argument.body(), "argument"));
        argument.source()
                .ifPresent(source -> item.add(Parts.pageLink(
                        source.toString(), item.getTranslation("forum.arguments.source", source.getHost()), "small")));
        item.add(Parts.paragraph(
                "small",
                Words.byline(item, argument.author(), argument.college(), argument.channel(), argument.submittedAt())));
    }

    /** How many people find it useful, when some do. */
    static Optional<Paragraph> useful(Component on, Argument argument) {
        return argument.useful() == 0
                ? Optional.empty()
                : Optional.of(Parts.paragraph("small", on.getTranslation("argument.useful.count", argument.useful())));
    }

    /** @param tools what may be done with each reply */
    static Optional<UnorderedList> replies(
            Component on, Argument argument, Function<Reply, Optional<Component>> tools) {
        if (argument.replies().isEmpty()) return Optional.empty();
        var list = new UnorderedList();
        list.addClassName("replies");
        list.getElement().setAttribute("aria-label", on.getTranslation("argument.replies"));
        argument.replies().forEach(reply -> list.add(item(reply, tools)));
        return Optional.of(list);
    }

    private static ListItem item(Reply reply, Function<Reply, Optional<Component>> tools) {
        var item = new ListItem(Parts.written(reply.body(), "argument"));
        item.setId("reponse-" + reply.id());
        item.add(Parts.paragraph(
                "small", Words.byline(item, reply.author(), reply.college(), reply.channel(), reply.submittedAt())));
        tools.apply(reply).ifPresent(item::add);
        return item;
    }
}
