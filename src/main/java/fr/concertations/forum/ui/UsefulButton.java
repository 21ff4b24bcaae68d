package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.NativeButton;
import fr.concertations.argument.Argument;
import fr.concertations.shell.Notices;
import java.util.Map;

/** Says that one finds an argument of somebody else useful, and takes it back; tells how many do. */
class UsefulButton extends NativeButton {
    private final transient Arguing arguing;
    private final transient Argument argument;
    private boolean marked;

    UsefulButton(Arguing arguing, Argument argument, boolean marked) {
        this.arguing = arguing;
        this.argument = argument;
        addClassNames("plain", "small");
        addClickListener(click -> toggle());
        show(argument.useful(), marked);
    }

    private void toggle() {
        Notices.attempt(this, Map.of(), this::put).ifPresent(count -> show(count, !marked));
    }

    private int put() {
        var actor = arguing.gate().actor();
        return marked
                ? arguing.arguments().unmarkUseful(actor, argument.id())
                : arguing.arguments().markUseful(actor, argument.id());
    }

    private void show(int count, boolean pressed) {
        marked = pressed;
        setText(getTranslation("forum.useful", count));
        setAriaLabel(getTranslation("forum.useful.said", getText(), Parts.opening(argument.body())));
        getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
