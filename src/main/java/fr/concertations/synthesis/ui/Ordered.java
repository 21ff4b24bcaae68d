package fr.concertations.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import fr.concertations.kernel.Shift;
import fr.concertations.shell.Confirmation;
import fr.concertations.shell.Pieces;
import java.util.function.Consumer;

/** One thing of a list ordered by hand: what it says, then the buttons to move, rewrite and remove it. */
public class Ordered extends ListItem {
    private final Div tools = new Div();

    public Ordered(String anchor, Component... content) {
        addClassNames("panel", "stack");
        setId(anchor);
        tools.addClassName("actions");
        add(content);
        add(tools);
    }

    /** @param name what it is called, such as {@code la phrase 3} */
    public Ordered movable(String name, boolean first, boolean last, Consumer<Shift> move) {
        if (!first) tools.add(tool("synthesis.tool.up", name, () -> move.accept(Shift.UP)));
        if (!last) tools.add(tool("synthesis.tool.down", name, () -> move.accept(Shift.DOWN)));
        return this;
    }

    public Ordered editable(String name, Runnable edit, Runnable remove) {
        tools.add(
                tool("synthesis.tool.edit", name, edit),
                tool("synthesis.tool.remove", name, () -> confirmRemoval(name, remove)));
        return this;
    }

    private void confirmRemoval(String name, Runnable remove) {
        Confirmation.ask(
                getTranslation("synthesis.tool.remove.confirm", name),
                getTranslation("synthesis.tool.remove.text"),
                getTranslation("synthesis.tool.remove"),
                getTranslation("synthesis.publish.confirm.back"),
                remove);
    }

    private Component tool(String key, String name, Runnable action) {
        var text = getTranslation(key);
        return Pieces.quietButton(text, text + " " + name, action);
    }
}
