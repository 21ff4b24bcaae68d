package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import fr.concertations.argument.Argument;
import fr.concertations.shell.Confirmation;
import fr.concertations.shell.Notices;
import java.util.Map;

/** One argument with what the person who is there may do: find it useful, answer it, report it, or take back one's own. */
class LiveArgument extends ListItem {
    private final transient Arguing arguing;
    private final transient Argument argument;
    private final transient Runnable withdrawn;
    private final Div tools = new Div();

    /** @param withdrawn what follows once its author took it back */
    LiveArgument(Arguing arguing, Argument argument, boolean marked, ArgumentActs open, Runnable withdrawn) {
        this.arguing = arguing;
        this.argument = argument;
        this.withdrawn = withdrawn;
        tools.addClassName("tools");
        var thread = new ReplyThread(arguing, argument);
        ArgumentText.fill(this, argument);
        add(tools, thread);
        var mine = arguing.gate().isAuthor(argument.author());
        var offered = arguing.offered();
        if (offered && open.mark() && !mine) tools.add(new UsefulButton(arguing, argument, marked));
        else ArgumentText.useful(this, argument).ifPresent(tools::add);
        if (offered && open.argue()) tools.add(thread.opener());
        if (mine) offerToWithdraw();
        arguing.reporting().buttonFor(argument).ifPresent(tools::add);
    }

    private void offerToWithdraw() {
        var button = new NativeButton(getTranslation("forum.withdraw"), click -> askBeforeWithdrawing());
        button.addClassNames("plain", "small");
        button.setAriaLabel(getTranslation("forum.argument.withdraw.said", Parts.opening(argument.body())));
        tools.add(button);
    }

    private void askBeforeWithdrawing() {
        Confirmation.ask(
                getTranslation("forum.argument.withdraw.title"),
                getTranslation("forum.argument.withdraw.sure"),
                getTranslation("forum.argument.withdraw.yes"),
                getTranslation("forum.argument.withdraw.no"),
                this::withdraw);
    }

    private void withdraw() {
        if (Notices.attempt(
                this,
                Map.of(),
                () -> arguing.arguments().withdraw(arguing.gate().actor(), argument.id())))
            Notices.done(this, "forum.argument.withdrawn");
        withdrawn.run();
    }
}
