package fr.concertations.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.concertations.debate.StageKind;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.TextDifference.Kind;
import fr.concertations.kernel.TextDifference.Piece;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader proposes other words; the author takes them up, with credit, or declines with a word. */
@ApplicationTest
class SuggestingTests {
    private static final String BETTER =
            "Si la machine ne comprend pas, il faut un bouton pour joindre un agent, en moins d’une minute.";
    private static final String WHY = "« Tout de suite » ne se mesure pas.";

    @Autowired
    Suggestions suggestions;

    @Autowired
    Contributions contributions;

    @Autowired
    Moderation moderation;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    private Scene.Stage stage;
    private Actor author;
    private Actor reader;
    private Contribution written;

    @BeforeEach
    void somebodyWrote() {
        stage = scene.everythingOpen();
        author = people.citizen();
        reader = people.citizen();
        written = scene.contribution(stage, author);
    }

    @Test
    void itWaitsWithItsReasonUntilTheAuthorAnswers() {
        var id = suggest(reader, BETTER);
        assertThat(suggestions.of(written.id())).singleElement().satisfies(s -> {
            assertThat(s.id()).isEqualTo(id);
            assertThat(s.isPending()).isTrue();
            assertThat(s.reason()).isEqualTo(WHY);
            assertThat(s.change().body()).contains(new Piece(Kind.ADDED, "un agent, en moins d’une minute"));
            assertThat(s.change().title()).isEmpty();
        });
        assertThat(suggestions.waitingFor(author)).containsEntry(written.id(), 1);
        assertThat(contributions.isReliedUpon(written.id())).isTrue();
    }

    @Test
    void acceptedItIsTheNextVersionWithItsCredit() {
        var id = suggest(reader, BETTER);
        suggestions.accept(author, id, "Merci, c’est plus clair.");
        suggestions.accept(author, id, "Merci, c’est plus clair.");

        assertThat(now().body()).isEqualTo(BETTER);
        assertThat(now().version()).isEqualTo(2);
        assertThat(now().theme()).isEqualTo(written.theme());
        var latest = contributions.history(written.id()).getFirst();
        assertThat(latest.version().suggested()).isTrue();
        assertThat(latest.version().suggestedBy().flatMap(Author::name)).contains("Une personne");
        assertThat(latest.change().body()).contains(new Piece(Kind.ADDED, "un agent, en moins d’une minute"));
        assertThat(suggestions.by(reader)).singleElement().satisfies(s -> {
            assertThat(s.state()).isEqualTo(SuggestionState.ACCEPTED);
            assertThat(s.answer()).isEqualTo("Merci, c’est plus clair.");
        });
        assertThat(suggestions.waitingFor(author)).isEmpty();
        assertRefused("contribution.suggestion.answered", () -> suggestions.decline(author, id, "Finalement non."));
    }

    @Test
    void declinedTheTextStaysAndTheWordIsRead() {
        var id = suggest(reader, BETTER);
        assertThat(invalid(() -> suggestions.decline(author, id, " "))).isEqualTo("word");
        suggestions.decline(author, id, "Une minute est trop court.");
        suggestions.decline(author, id, "Une minute est trop court.");
        assertThat(now().version()).isEqualTo(1);
        assertThat(suggestions.of(written.id())).singleElement().satisfies(s -> {
            assertThat(s.state()).isEqualTo(SuggestionState.DECLINED);
            assertThat(s.answer()).isEqualTo("Une minute est trop court.");
        });
        assertRefused("contribution.suggestion.answered", () -> suggestions.accept(author, id, ""));
    }

    @Test
    void acceptedAndDeclinedAtTheSameTimeItCountsOnce() throws Exception {
        var id = suggest(reader, BETTER);
        var together = new CyclicBarrier(8);
        Callable<Boolean> accept = () -> {
            together.await();
            suggestions.accept(author, id, "");
            return true;
        };
        Callable<Boolean> decline = () -> {
            together.await();
            suggestions.decline(author, id, "Non merci.");
            return true;
        };
        var acts = Stream.concat(Collections.nCopies(4, accept).stream(), Collections.nCopies(4, decline).stream())
                .toList();
        var refused = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var act : threads.invokeAll(acts)) {
                try {
                    act.get();
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(NotAllowed.class);
                    refused++;
                }
            }
        }
        assertThat(refused).isEqualTo(4);
        var accepted = suggestions.of(written.id()).getFirst().state() == SuggestionState.ACCEPTED;
        assertThat(now().version()).isEqualTo(accepted ? 2 : 1);
    }

    @Test
    void onATextThatChangedSinceItIsNotAcceptedAsItIs() {
        var id = suggest(reader, BETTER);
        edit("Un texte tout neuf, écrit le lendemain matin.");
        assertRefused("contribution.suggestion.changed", () -> suggestions.accept(author, id, ""));
        var waiting = suggestions.of(written.id()).getFirst();
        assertThat(waiting.isPending()).isTrue();
        assertThat(waiting.fits(now())).isFalse();
        assertThat(waiting.baseBody()).isEqualTo(written.body());
        assertThat(now().body()).isEqualTo("Un texte tout neuf, écrit le lendemain matin.");
        assertThat(invalid(() -> suggest(people.citizen(), BETTER))).isEqualTo("revision");
    }

    @Test
    void aNewOneReplacesTheOneThatWaitedAndSentTwiceItIsOne() {
        suggest(reader, BETTER);
        var key = UUID.randomUUID();
        var draft = draft(BETTER + " Même le soir.");
        var first = suggestions.suggest(reader, written.id(), draft, key);
        var again = suggestions.suggest(reader, written.id(), draft, key);
        assertThat(again).isEqualTo(first);
        assertThat(suggestions.of(written.id())).extracting(Suggestion::id).containsExactly(first);
        assertThat(suggestions.by(reader))
                .extracting(Suggestion::state)
                .containsExactly(SuggestionState.PENDING, SuggestionState.WITHDRAWN);
    }

    @Test
    void whoMadeItTakesItBack() {
        var id = suggest(reader, BETTER);
        assertRefused("contribution.suggestion.notYours", () -> suggestions.withdraw(author, id));
        suggestions.withdraw(reader, id);
        suggestions.withdraw(reader, id);
        assertThat(suggestions.of(written.id())).isEmpty();
        assertRefused("contribution.suggestion.answered", () -> suggestions.accept(author, id, ""));
    }

    @Test
    void nobodySuggestsToThemselvesNorNothingNorToNobodyNorTooLate() {
        assertRefused("contribution.suggestion.own", () -> suggest(author, BETTER));
        assertThat(invalid(() -> suggest(reader, written.body()))).isEqualTo("body");
        assertThat(invalid(() -> suggestions.suggest(
                        reader,
                        written.id(),
                        new SuggestionDraft(1, written.title(), BETTER, "w".repeat(501)),
                        UUID.randomUUID())))
                .isEqualTo("reason");
        var imported = scene.record(stage);
        assertRefused(
                "contribution.suggestion.nobody",
                () -> suggestions.suggest(reader, imported.id(), draft(BETTER), UUID.randomUUID()));
        var voting = scene.record(scene.in(StageKind.VOTE));
        assertThat(suggestions.areOpen(voting, stage.concertation())).isFalse();
    }

    @Test
    void onlyTheAuthorOfTheTextAnswers() {
        var id = suggest(reader, BETTER);
        for (var other : List.of(reader, stage.referent())) {
            assertRefused("contribution.notYours", () -> suggestions.accept(other, id, ""));
            assertRefused("contribution.notYours", () -> suggestions.decline(other, id, "Non merci."));
        }
    }

    @Test
    void hiddenByAModeratorItIsNotShownAndRestoredItWaitsAgain() {
        var id = suggest(reader, BETTER);
        var moderator = people.moderator(stage.territory().code());
        moderation.report(author, "suggestion", id.value(), ReportReason.SPAM, "");
        moderation.hide(moderator, "suggestion", id.value(), ReportReason.SPAM, "Ce n’est pas une suggestion.");
        assertThat(suggestions.of(written.id())).isEmpty();
        assertThat(suggestions.waitingFor(author)).isEmpty();
        assertRefused("contribution.suggestion.answered", () -> suggestions.accept(author, id, ""));
        moderation.restore(moderator, "suggestion", id.value(), "Après relecture, rien à redire.");
        suggestions.accept(author, id, "");
        assertThat(now().version()).isEqualTo(2);
    }

    private SuggestionId suggest(Actor by, String body) {
        return suggestions.suggest(by, written.id(), draft(body), UUID.randomUUID());
    }

    private SuggestionDraft draft(String body) {
        return new SuggestionDraft(1, written.title(), body, WHY);
    }

    private void edit(String body) {
        var theme = written.theme().orElseThrow().id();
        contributions.edit(
                author, written.id(), 1, new ContributionDraft(written.kind(), theme, written.title(), body));
    }

    private Contribution now() {
        return contributions.require(written.id(), Optional.empty());
    }

    private static String invalid(Runnable act) {
        try {
            act.run();
            return "nothing refused";
        } catch (InvalidInput refusal) {
            return refusal.field();
        }
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
