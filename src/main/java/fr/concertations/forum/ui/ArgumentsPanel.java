package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.argument.ArgumentId;
import fr.concertations.contribution.ContributionId;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.shell.Notices;
import java.util.Set;

/** The arguments on a contribution, what may be done with each, and the form to add one while arguments are open. */
class ArgumentsPanel extends Section {
    private static final int WORTH_AN_ORDER = 3;

    private final transient Arguing arguing;
    private final transient ContributionId contribution;
    private final transient ArgumentActs open;
    private final H2 title = new H2();
    private final Paragraph order = Parts.paragraph("small", getTranslation("argument.order"));
    private final Div columns = new Div();
    private final ArgumentForm form = new ArgumentForm(this::send);

    ArgumentsPanel(Arguing arguing, ContributionId contribution, ArgumentActs open) {
        this.arguing = arguing;
        this.contribution = contribution;
        this.open = open;
        addClassName("stack");
        title.getElement().setAttribute("tabindex", "-1");
        add(title, order, columns);
        if (open.argue())
            add(arguing.gate()
                    .invitation("forum.argue.signIn", ForumNavigation.contribution(contribution))
                    .orElse(form));
        refresh();
    }

    private void send() {
        var sent = Notices.attempt(
                this,
                form.fields(),
                () -> arguing.arguments()
                        .submit(arguing.gate().actor(), contribution, form.draft(), form.requestKey()));
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
