package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.concertations.argument.Arguments;
import fr.concertations.contribution.ContributionId;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.shell.Notices;

/** The arguments on a contribution, and the form to add one while arguments are open. */
class ArgumentsPanel extends Section {
    private final transient Gate gate;
    private final transient Arguments arguments;
    private final transient Reporting reporting;
    private final transient ContributionId contribution;
    private final H2 title = new H2();
    private final Div columns = new Div();
    private final ArgumentForm form = new ArgumentForm(this::send);

    ArgumentsPanel(Gate gate, Arguments arguments, Reporting reporting, ContributionId contribution, boolean mayArgue) {
        this.gate = gate;
        this.arguments = arguments;
        this.reporting = reporting;
        this.contribution = contribution;
        addClassName("stack");
        add(title, columns);
        if (mayArgue)
            add(gate.invitation("forum.argue.signIn", ForumNavigation.contribution(contribution))
                    .orElse(form));
        refresh();
    }

    private void send(ArgumentForm form) {
        var sent = Notices.attempt(
                this,
                form.fields(),
                () -> arguments.submit(gate.actor(), contribution, form.draft(), form.requestKey()));
        if (sent.isEmpty()) {
            form.release();
            return;
        }
        form.renew();
        refresh();
        Notices.done(this, "forum.argue.published");
    }

    private void refresh() {
        var all = arguments.of(contribution);
        title.setText(getTranslation("forum.arguments.title", all.size()));
        columns.removeAll();
        columns.add(new ArgumentColumns(all, reporting::buttonFor));
    }
}
