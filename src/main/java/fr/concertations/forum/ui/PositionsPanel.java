package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.KnownVoters;
import fr.concertations.ballot.KnownWords;
import fr.concertations.ballot.Position;
import fr.concertations.ballot.Tally;
import fr.concertations.contribution.Contribution;
import fr.concertations.debate.Act;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.kernel.FewPeople;
import fr.concertations.shell.Notices;
import fr.concertations.shell.OnDemand;
import fr.concertations.shell.Pieces;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One's own position on a contribution, changed at will while the vote is open, above what everybody thinks. */
class PositionsPanel extends Section {
    private final transient Gate gate;
    private final transient Ballots ballots;
    private final transient KnownVoters known;
    private final transient Contribution contribution;
    private final Map<Position, NativeButton> buttons = new EnumMap<>(Position.class);
    private final NativeButton withdraw = new NativeButton(getTranslation("forum.position.withdraw"), e -> withdraw());
    private final Div tallies = new Div();
    private final OnDemand voters = new OnDemand(getTranslation("forum.positions.known"), this::known);
    private final Paragraph news = new Paragraph();
    private transient Tally shown = Tally.NONE;

    /** @param mayVote the étape lets people vote on it now */
    PositionsPanel(
            Gate gate,
            Ballots ballots,
            KnownVoters known,
            LiveReadings live,
            Contribution contribution,
            boolean mayVote) {
        this.gate = gate;
        this.ballots = ballots;
        this.known = known;
        this.contribution = contribution;
        addClassNames("panel", "stack");
        if (mayVote) {
            add(new H2(getTranslation("forum.position.mine")));
            gate.invitation("forum.position.signIn", ForumNavigation.contribution(contribution.id()))
                    .ifPresentOrElse(this::add, this::offerAnswers);
        }
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("forum.position.all")), tallies, voters, news);
        refresh();
        if (mayVote) live.keep(this, contribution.id().liveTopic(), this::readAgain);
    }

    private void offerAnswers() {
        if (gate.isAuthor(contribution.author())) {
            add(Parts.paragraph("small", getTranslation("forum.position.own")));
            return;
        }
        Arrays.stream(Position.values()).forEach(position -> buttons.put(position, button(position)));
        var answers = new Div(buttons.get(Position.AGREE), buttons.get(Position.MIXED), buttons.get(Position.DISAGREE));
        answers.addClassName("answers");
        withdraw.addClassName("plain");
        var row = new Div(buttons.get(Position.PASS), withdraw);
        row.addClassName("row");
        add(answers, row);
    }

    private NativeButton button(Position position) {
        var button = new NativeButton(getTranslation("ballot.position." + position), click -> cast(position));
        button.getElement().setAttribute("data-position", position.name());
        button.addClassName(
                position == Position.PASS ? "plain" : "is-" + position.name().toLowerCase(Locale.ROOT));
        return button;
    }

    private void cast(Position position) {
        if (Notices.attempt(this, Map.of(), () -> ballots.cast(gate.acting(Act.VOTE), contribution.id(), position)))
            Notices.done(this, "forum.position.kept", getTranslation("ballot.position." + position));
        refresh();
    }

    private void withdraw() {
        if (Notices.attempt(this, Map.of(), () -> ballots.withdraw(gate.actor(), contribution.id())))
            Notices.done(this, "forum.position.withdrawn");
        refresh();
    }

    private void refresh() {
        var mine = gate.visitor().flatMap(actor -> ballots.mine(actor, contribution.id()));
        buttons.forEach((position, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(mine.equals(Optional.of(position)))));
        withdraw.setVisible(mine.isPresent());
        show(ballots.tally(contribution.id()));
    }

    /** Others took positions meanwhile: the bars move in place, and it is said aloud. */
    private void readAgain() {
        var now = ballots.tally(contribution.id());
        if (now.equals(shown)) return;
        show(now);
        news.setText(getTranslation(
                "forum.position.news", now.expressed() + now.guests().expressed()));
    }

    private Component known() {
        return Pieces.small(new KnownWords(this::getTranslation)
                .said(known.on(contribution.id()))
                .orElseGet(() -> getTranslation("forum.positions.known.few", FewPeople.ENOUGH)));
    }

    private void show(Tally tally) {
        shown = tally;
        tallies.removeAll();
        tallies.add(new TallyByCollege(tally));
        voters.setVisible(tally.total() > 0);
        voters.again();
    }
}
