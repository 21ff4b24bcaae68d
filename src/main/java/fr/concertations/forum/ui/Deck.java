package fr.concertations.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeLabel;
import fr.concertations.argument.Arguments;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionState;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.shell.Notices;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** One statement after the other, in no order anybody chose; one can go back. */
class Deck extends Div {
    private static final String PROGRESS = "avance";

    private final transient Gate gate;
    private final transient Contributions contributions;
    private final transient Arguments arguments;
    private final transient Ballots ballots;
    private final transient Clock clock;
    private final transient Concertation concertation;
    private final transient ArrayDeque<ContributionId> before = new ArrayDeque<>();
    private final transient ArrayDeque<ContributionId> after = new ArrayDeque<>();
    private final H1 question = new H1(getTranslation("forum.vote.question"));
    private final NativeLabel said = new NativeLabel();
    private final HtmlContainer progress = new HtmlContainer("progress");
    private final Div place = new Div();

    Deck(
            Gate gate,
            Contributions contributions,
            Arguments arguments,
            Ballots ballots,
            Clock clock,
            Concertation concertation) {
        this.gate = gate;
        this.contributions = contributions;
        this.arguments = arguments;
        this.ballots = ballots;
        this.clock = clock;
        this.concertation = concertation;
        addClassName("deck");
        question.addClassName("aside-title");
        said.addClassName("small");
        said.setFor(PROGRESS);
        said.getElement().setAttribute("aria-live", "polite");
        progress.setId(PROGRESS);
        var eyebrow = Parts.paragraph("eyebrow", "");
        eyebrow.add(Parts.link(ForumNavigation.participate(concertation), concertation.title()));
        add(eyebrow, question, said, progress, place);
        advance();
    }

    /** Keeps an answer and goes on. What can no longer be voted on is left behind. */
    private void answer(ContributionId contribution, Position position) {
        if (Notices.attempt(this, Map.of(), () -> ballots.cast(gate.actor(), contribution, position)))
            before.push(contribution);
        advance();
    }

    private void advance() {
        if (!concertation.isOpen(Act.VOTE, clock.instant())) {
            finish(false);
            return;
        }
        pop(after)
                .or(() -> ballots.next(gate.actor(), concertation.id()))
                .ifPresentOrElse(this::put, () -> finish(true));
    }

    private void back(Optional<ContributionId> current) {
        var previous = pop(before);
        if (previous.isEmpty()) return;
        current.ifPresent(after::push);
        put(previous.get());
    }

    private void put(Contribution contribution) {
        var card = new DeckCard(
                contribution,
                ballots.mine(gate.actor(), contribution.id()),
                arguments.of(contribution.id()),
                position -> answer(contribution.id(), position));
        if (!before.isEmpty()) card.offerBack(() -> back(Optional.of(contribution.id())));
        replace(card);
        tellProgress();
        card.focusStatement();
    }

    private void finish(boolean open) {
        var answered = ballots.progress(gate.actor(), concertation.id()).answered();
        var end = new DeckEnd(concertation, answered, open, clock.instant());
        if (open && !before.isEmpty()) end.offerBack(() -> back(Optional.empty()));
        replace(end);
        question.setVisible(false);
        said.setVisible(false);
        progress.setVisible(false);
        end.focusTitle();
    }

    private void replace(Div what) {
        place.removeAll();
        place.add(what);
    }

    private void tellProgress() {
        var mine = ballots.progress(gate.actor(), concertation.id());
        question.setVisible(true);
        said.setVisible(true);
        progress.setVisible(true);
        said.setText(getTranslation("forum.vote.progress", mine.answered(), mine.total()));
        progress.getElement().setAttribute("max", String.valueOf(Math.max(1, mine.total())));
        progress.getElement().setAttribute("value", String.valueOf(mine.answered()));
    }

    /** The last one put aside that is still published. */
    private Optional<Contribution> pop(Deque<ContributionId> aside) {
        while (!aside.isEmpty()) {
            var found = contributions
                    .byId(aside.pop(), gate.visitor())
                    .filter(c -> c.state() == ContributionState.PUBLISHED);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
