package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.argument.Argument;
import fr.concertations.argument.ArgumentId;
import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.Act;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.shell.Notices;
import java.util.Set;
import java.util.stream.Collectors;

/** The arguments on a contribution, what may be done with each, and the form to add one while arguments are open. */
class ArgumentsPanel extends Section {
    private static final int WORTH_AN_ORDER = 3;

    private final transient Arguing arguing;
    private final transient ContributionId contribution;
    private final transient ArgumentActs open;
    private final H2 title = new H2();
    private final Paragraph order = Parts.paragraph("small", getTranslation("argument.order"));
    private final Div columns = new Div();
    private final Div news = new Div();
    private transient Set<ArgumentId> shown = Set.of();
    private final ArgumentForm form = new ArgumentForm(this::send);

    ArgumentsPanel(Arguing arguing, LiveReadings live, ContributionId contribution, ArgumentActs open) {
        this.arguing = arguing;
        this.contribution = contribution;
        this.open = open;
        addClassName("stack");
        title.getElement().setAttribute("tabindex", "-1");
        news.addClassName("news");
        news.getElement().setAttribute("role", "status");
        add(title, order, news, columns);
        if (open.argue())
            add(arguing.gate()
                    .invitation("forum.argue.signIn", ForumNavigation.contribution(contribution))
                    .orElse(form));
        refresh();
        if (open.mark()) live.keep(this, contribution.liveTopic(), this::lookForNews);
    }

    /** New ones are announced and wait for a press: nothing moves under the eyes of who reads. */
    private void lookForNews() {
        var now = arguing.arguments().of(contribution);
        var unseen = now.stream().filter(a -> !shown.contains(a.id())).count();
        news.removeAll();
        if (unseen == 0) return;
        news.add(Parts.plainButton(getTranslation("forum.arguments.news", unseen), this::refreshFromTitle));
    }

    private void send(ArgumentForm form) {
        var sent = Notices.attempt(
                this,
                form.fields(),
                () -> arguing.arguments()
                        .submit(arguing.gate().acting(Act.ARGUE), contribution, form.draft(), form.requestKey()));
        if (sent.isEmpty()) {
            form.release();
            return;
        }
        form.renew();
        refresh();
        Notices.done(this, "forum.argue.published");
    }

    private void refresh() {
        var all = arguing.arguments().of(contribution);
        var marked = arguing.gate()
                .visitor()
                .map(actor -> arguing.arguments().markedBy(actor, contribution))
                .orElse(Set.<ArgumentId>of());
        shown = all.stream().map(Argument::id).collect(Collectors.toSet());
        news.removeAll();
        title.setText(getTranslation("forum.arguments.title", all.size()));
        order.setVisible(all.size() >= WORTH_AN_ORDER);
        columns.removeAll();
        columns.add(new ArgumentColumns(
                all,
                argument -> new LiveArgument(
                        arguing, argument, marked.contains(argument.id()), open, this::refreshFromTitle)));
    }

    /** The button that had the focus is gone. */
    private void refreshFromTitle() {
        refresh();
        title.getElement().callJsFunction("focus");
    }
}
