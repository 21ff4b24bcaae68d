package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fr.concertations.argument.Argument;
import fr.concertations.argument.Reply;
import fr.concertations.debate.Act;
import fr.concertations.shell.Confirmation;
import fr.concertations.shell.Notices;
import java.util.Map;
import java.util.Optional;

/** What was answered to an argument, and the form to answer. */
class ReplyThread extends Div {
    private final transient Arguing arguing;
    private final transient Argument argument;
    private final Div writing = new Div();
    private final Div written = new Div();
    private final NativeButton opener = new NativeButton(getTranslation("forum.reply.open"), click -> openOrClose());

    ReplyThread(Arguing arguing, Argument argument) {
        this.arguing = arguing;
        this.argument = argument;
        opener.addClassNames("plain", "small");
        opener.setAriaLabel(getTranslation("forum.reply.open.said", Parts.opening(argument.body())));
        close();
        add(writing, written);
        show(argument);
    }

    /** What opens the form, to be put where one looks for it. */
    NativeButton opener() {
        return opener;
    }

    private void openOrClose() {
        if (writing.getChildren().findAny().isPresent()) {
            close();
            return;
        }
        var form = new ReplyForm(this::send, this::leave);
        writing.add(form);
        opener.getElement().setAttribute("aria-expanded", "true");
        form.focus();
    }

    private void send() {
        writing.getChildren().findFirst().map(ReplyForm.class::cast).ifPresent(this::send);
    }

    private void send(ReplyForm form) {
        var sent = Notices.attempt(
                this,
                form.fields(),
                () -> arguing.replies()
                        .reply(arguing.gate().acting(Act.ARGUE), argument.id(), form.body(), form.requestKey()));
        if (sent.isEmpty()) {
            form.release();
            return;
        }
        leave();
        refresh();
        Notices.done(this, "forum.reply.published");
    }

    private void leave() {
        close();
        opener.focus();
    }

    private void close() {
        writing.removeAll();
        opener.getElement().setAttribute("aria-expanded", "false");
    }

    private void refresh() {
        arguing.arguments().byId(argument.id(), arguing.gate().visitor()).ifPresent(this::show);
    }

    private void show(Argument latest) {
        written.removeAll();
        ArgumentText.replies(this, latest, this::tools).ifPresent(written::add);
    }

    private Optional<Component> tools(Reply reply) {
        if (!arguing.gate().isAuthor(reply.author()))
            return arguing.reporting().buttonFor(reply, argument.contribution());
        var button = new NativeButton(getTranslation("forum.withdraw"), click -> askBeforeWithdrawing(reply));
        button.addClassNames("plain", "small");
        button.setAriaLabel(getTranslation("forum.reply.withdraw.said", Parts.opening(reply.body())));
        return Optional.of(button);
    }

    private void askBeforeWithdrawing(Reply reply) {
        Confirmation.ask(
                getTranslation("forum.reply.withdraw.title"),
                getTranslation("forum.reply.withdraw.sure"),
                getTranslation("forum.reply.withdraw.yes"),
                getTranslation("forum.reply.withdraw.no"),
                () -> withdraw(reply));
    }

    private void withdraw(Reply reply) {
        if (Notices.attempt(
                this, Map.of(), () -> arguing.replies().withdraw(arguing.gate().actor(), reply.id())))
            Notices.done(this, "forum.reply.withdrawn");
        refresh();
        opener.focus();
    }
}
