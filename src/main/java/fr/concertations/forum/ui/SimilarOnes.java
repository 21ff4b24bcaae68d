package fr.concertations.forum.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinSession;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.SimilarContributions;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.shell.Notices;
import java.util.List;
import java.util.Map;

/** Contributions that resemble what is being written, to support one of them instead; can be switched off. */
class SimilarOnes extends Section {
    private static final int MOST = 3;
    private static final String OFF = SimilarOnes.class.getName() + ".off";

    private final transient Gate gate;
    private final transient SimilarContributions similar;
    private final transient Ballots ballots;
    private final transient Concertation concertation;
    private final boolean mayVote;
    private final ContributionForm form;
    private final Checkbox wanted = new Checkbox(getTranslation("forum.similar.show"));
    private final Paragraph outcome = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private transient List<Contribution> shown = List.of();

    SimilarOnes(
            Gate gate,
            SimilarContributions similar,
            Ballots ballots,
            Concertation concertation,
            boolean mayVote,
            ContributionForm form) {
        this.gate = gate;
        this.similar = similar;
        this.ballots = ballots;
        this.concertation = concertation;
        this.mayVote = mayVote;
        this.form = form;
        addClassNames("stack", "similar");
        outcome.addClassName("small");
        outcome.getElement().setAttribute("role", "status");
        list.addClassName("list");
        wanted.setValue(VaadinSession.getCurrent().getAttribute(OFF) == null);
        wanted.addValueChangeListener(change -> switched(change.getValue()));
        add(wanted, outcome, list);
        form.onChange(this::look);
    }

    private void switched(boolean on) {
        VaadinSession.getCurrent().setAttribute(OFF, on ? null : OFF);
        look();
    }

    private void look() {
        var typed = form.unfinished();
        var found = wanted.getValue()
                ? similar.to(typed.title() + " " + typed.body(), concertation, gate.visitor(), MOST)
                : List.<Contribution>of();
        if (found.equals(shown)) return;
        shown = found;
        list.removeAll();
        found.forEach(contribution -> list.add(item(contribution)));
        outcome.setText(found.isEmpty() ? "" : getTranslation("forum.similar.found", found.size()));
    }

    private ListItem item(Contribution contribution) {
        var title = new Paragraph(Parts.link(ForumNavigation.contribution(contribution.id()), contribution.title()));
        title.addClassName("strong");
        var item = new ListItem(title, new Paragraph(Parts.excerpt(contribution.body())));
        if (mayVote && !gate.isAuthor(contribution.author())) {
            var support = new NativeButton(getTranslation("forum.similar.support"));
            support.addClassName("plain");
            support.setAriaLabel(getTranslation("forum.similar.support.of", contribution.title()));
            support.addClickListener(click -> support(contribution, item, support));
            item.add(support);
        }
        return item;
    }

    private void support(Contribution contribution, ListItem item, NativeButton support) {
        if (!Notices.attempt(
                this, Map.of(), () -> ballots.cast(gate.acting(Act.VOTE), contribution.id(), Position.AGREE))) return;
        item.replace(support, Parts.paragraph("strong", getTranslation("forum.similar.supported")));
        Notices.done(this, "forum.similar.supported");
    }
}
