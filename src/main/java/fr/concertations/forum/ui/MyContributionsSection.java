package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.ballot.Ballots;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.Suggestions;
import fr.concertations.identity.Actor;
import fr.concertations.shell.AccountSection;
import fr.concertations.shell.Pieces;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the account page: how much one did, what waits for an answer, and the way to what became of it. */
@org.springframework.stereotype.Component
@Order(30)
class MyContributionsSection implements AccountSection {
    private final Gate gate;
    private final Ballots ballots;
    private final Contributions contributions;
    private final Suggestions suggestions;

    MyContributionsSection(Gate gate, Ballots ballots, Contributions contributions, Suggestions suggestions) {
        this.gate = gate;
        this.ballots = ballots;
        this.contributions = contributions;
        this.suggestions = suggestions;
    }

    @Override
    public Group group() {
        return Group.PART;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return gate.visitor().map(this::section);
    }

    private Component section(Actor actor) {
        var section = new Section();
        section.addClassNames("fold", "stack");
        section.add(
                new H2(section.getTranslation("forum.done.title")),
                new Paragraph(section.getTranslation(
                        "forum.done.short",
                        ballots.countOf(actor),
                        contributions.of(actor).size())));
        var waiting = suggestions.waitingFor(actor).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (waiting > 0) section.add(Parts.paragraph("strong", section.getTranslation("forum.mine.waiting", waiting)));
        section.add(Pieces.actions(
                Pieces.link(InvolvementView.PATH, section.getTranslation("forum.done.go"), "button", "quiet")));
        return section;
    }
}
