package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.shell.Notices;

/** What was just answered and, while arguments are open, the question why. */
class DeckEcho extends Div {
    private final transient DeckTable table;
    private final transient Contribution contribution;
    private final Paragraph line = new Paragraph();

    DeckEcho(DeckTable table, Concertation concertation, Contribution contribution, Position position) {
        this.table = table;
        this.contribution = contribution;
        addClassNames("echo", "stack");
        line.add(new Span(getTranslation(
                "forum.vote.kept", getTranslation("ballot.position." + position), contribution.title())));
        add(line);
        if (position == Position.PASS
                || !concertation.isOpen(Act.ARGUE, table.clock().instant())) return;
        var why = new NativeButton(getTranslation("forum.vote.why"));
        why.addClassName("plain");
        why.setAriaLabel(getTranslation("forum.vote.why.of", contribution.title()));
        why.addClickListener(click -> {
            line.remove(why);
            ask(position);
        });
        line.add(why);
    }

    private void ask(Position position) {
        var form = new ArgumentForm(this::send);
        form.begin(getTranslation("forum.vote.why.title", contribution.title()), stance(position));
        add(form);
    }

    private void send(ArgumentForm form) {
        var sent = Notices.attempt(
                this,
                form.fields(),
                () -> table.arguments()
                        .submit(table.gate().acting(Act.ARGUE), contribution.id(), form.draft(), form.requestKey()));
        if (sent.isEmpty()) {
            form.release();
            return;
        }
        remove(form);
        Notices.done(this, "forum.argue.published");
    }

    private static Stance stance(Position position) {
        return position == Position.DISAGREE ? Stance.AGAINST : Stance.FOR;
    }
}
