package fr.concertations.forum.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.ballot.Position;
import fr.concertations.ballot.Progress;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionState;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One statement after the other, in no order anybody chose; one can go back. Somebody nobody knows yet is asked who they
 * are only once they have answered. The browser keeps an answer until it sees the next statement: when the page has to
 * be loaded again in between, it comes back as {@link #unsaved}.
 */
@JsModule("./deck.js")
class Deck extends Div {
    private static final String PROGRESS = "avance";
    private static final int MOST_REMEMBERED = 50;

    private final transient DeckTable table;
    private final transient Concertation concertation;
    private final transient ArrayDeque<ContributionId> before = new ArrayDeque<>();
    private final transient ArrayDeque<ContributionId> after = new ArrayDeque<>();
    private final H1 question = new H1(getTranslation("forum.vote.question"));
    private final NativeLabel said = new NativeLabel();
    private final HtmlContainer progress = new HtmlContainer("progress");
    private final Paragraph saving = new Paragraph();
    private final Div place = new Div();

    Deck(DeckTable table, Concertation concertation) {
        this.table = table;
        this.concertation = concertation;
        addClassName("deck");
        question.addClassName("aside-title");
        said.addClassName("small");
        said.setFor(PROGRESS);
        progress.setId(PROGRESS);
        saving.addClassName("unsaved");
        saving.getElement().setAttribute("role", "status");
        saving.getElement().setAttribute("data-slow", getTranslation("forum.vote.unsaved"));
        place.addClassName("place");
        var eyebrow = Parts.paragraph("eyebrow", "");
        eyebrow.add(Parts.link(ForumNavigation.participate(concertation), concertation.title()));
        add(eyebrow, question, said, progress, place, saving);
        AnswerInHand.take(concertation.id())
                .flatMap(held -> published(held.contribution()).map(c -> (Runnable) () -> answer(c, held.position())))
                .orElse(() -> advance(Optional.empty()))
                .run();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.concertations.deck(this, $0)", concertation.slug());
    }

    /** An answer this browser never saw acknowledged; keeping it twice changes nothing. */
    @ClientCallable
    void unsaved(String contribution, String position) {
        published(contribution)
                .ifPresent(c -> Arrays.stream(Position.values())
                        .filter(p -> p.name().equals(position))
                        .forEach(p -> answer(c, p)));
    }

    private void answer(Contribution contribution, Position position) {
        if (table.gate().visitor().isEmpty()) {
            askWho(contribution, position);
            return;
        }
        var kept = Notices.attempt(
                this, Map.of(), () -> table.ballots().cast(table.gate().acting(Act.VOTE), contribution.id(), position));
        if (kept) remember(contribution.id());
        advance(kept ? Optional.of(new DeckEcho(table, concertation, contribution, position)) : Optional.empty());
    }

    private void askWho(Contribution contribution, Position position) {
        new AnswerInHand(concertation.id(), contribution.id(), position).hold();
        var who = new GuestWelcome(
                table.door(),
                table.territories(),
                ForumNavigation.signInThen(ForumNavigation.vote(concertation)),
                () -> {
                    AnswerInHand.drop();
                    MainLayout.welcome(this);
                    answer(contribution, position);
                });
        var back = Parts.plainButton(getTranslation("forum.vote.back"), () -> {
            AnswerInHand.drop();
            put(again(contribution).answered(position), Optional.empty());
        });
        place.removeAll();
        place.add(
                Parts.paragraph(
                        "small", getTranslation("forum.vote.kept.soon", getTranslation("ballot.position." + position))),
                who,
                back);
        who.focusTitle();
    }

    private void remember(ContributionId answered) {
        before.push(answered);
        if (before.size() > MOST_REMEMBERED) before.removeLast();
    }

    private void advance(Optional<DeckEcho> echo) {
        if (!concertation.isOpen(Act.VOTE, table.clock().instant())) {
            finish(false);
            return;
        }
        pop(after)
                .map(this::again)
                .or(() -> table.dealer().next(table.gate().visitor(), concertation.id()))
                .ifPresentOrElse(next -> put(next, echo), () -> finish(true));
    }

    private Dealer.Dealt again(Contribution contribution) {
        return table.dealer().again(table.gate().visitor(), contribution);
    }

    private void back(Optional<ContributionId> current) {
        var previous = pop(before);
        if (previous.isEmpty()) return;
        current.ifPresent(after::push);
        put(again(previous.get()), Optional.empty());
    }

    private void put(Dealer.Dealt dealt, Optional<DeckEcho> echo) {
        var contribution = dealt.contribution();
        var card = new DeckCard(
                contribution,
                dealt.mine(),
                dealt.arguments(),
                () -> table.arguments().of(contribution.id()),
                position -> answer(contribution, position));
        if (!before.isEmpty()) card.offerBack(() -> back(Optional.of(contribution.id())));
        card.offerStop(() -> finish(true));
        var first = place.getChildren().findAny().isEmpty();
        place.removeAll();
        echo.ifPresent(place::add);
        place.add(card);
        tellProgress(dealt.progress());
        card.focusStatement(first);
    }

    private void finish(boolean open) {
        var reader = table.gate().visitor();
        var progress = table.ballots().progress(reader, concertation.id());
        var end =
                new DeckEnd(concertation, progress, open, reader, table.clock().instant());
        if (open && progress.answered() < progress.total())
            end.offer(getTranslation("forum.vote.resume"), () -> advance(Optional.empty()));
        else if (open && !before.isEmpty()) end.offer(getTranslation("forum.vote.back"), () -> back(Optional.empty()));
        place.removeAll();
        place.add(end);
        showHead(false);
        end.focusTitle();
    }

    private void tellProgress(Progress mine) {
        showHead(true);
        said.setText(getTranslation("forum.vote.progress", mine.answered(), mine.total()));
        progress.getElement().setAttribute("max", String.valueOf(Math.max(1, mine.total())));
        progress.getElement().setAttribute("value", String.valueOf(mine.answered()));
    }

    private void showHead(boolean shown) {
        List.<Component>of(question, said, progress).forEach(part -> part.setVisible(shown));
    }

    /** The last one put aside that is still published. */
    private Optional<Contribution> pop(Deque<ContributionId> aside) {
        while (!aside.isEmpty()) {
            var found = published(aside.pop());
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private Optional<Contribution> published(String id) {
        try {
            return published(new ContributionId(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Optional<Contribution> published(ContributionId id) {
        return table.contributions()
                .byId(id, table.gate().visitor())
                .filter(c -> c.state() == ContributionState.PUBLISHED);
    }
}
