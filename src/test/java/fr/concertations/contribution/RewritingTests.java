package fr.concertations.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.TextDifference.Kind;
import fr.concertations.kernel.TextDifference.Piece;
import fr.concertations.synthesis.Extracts;
import fr.concertations.synthesis.QuotableText;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One’s own text is corrected freely until somebody relies on it; then what it was is kept beside what it becomes. */
@ApplicationTest
class RewritingTests {
    private static final String LATER = "Si la machine ne comprend pas, il faut joindre quelqu’un dans la minute.";

    @Autowired
    Contributions contributions;

    @Autowired
    Ballots ballots;

    @Autowired
    Arguments arguments;

    @Autowired
    Extracts extracts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    private Scene.Stage stage;
    private Actor author;
    private Contribution written;

    @BeforeEach
    void somebodyWrote() {
        stage = scene.everythingOpen();
        author = people.citizen();
        written = scene.contribution(stage, author);
    }

    @Test
    void beforeAnybodyElseActsACorrectionLeavesNoTrace() {
        edit(1, LATER);
        assertThat(contributions.isReliedUpon(written.id())).isFalse();
        assertThat(now().version()).isEqualTo(1);
        assertThat(now().revision()).isEqualTo(2);
        assertThat(now().body()).isEqualTo(LATER);
        assertThat(contributions.versions(written.id()))
                .singleElement()
                .extracting(ContributionVersion::body)
                .isEqualTo(LATER);
    }

    @Test
    void afterThePositionOfSomebodyElseItMakesAVersionAndSaysWhatChanged() {
        ballots.cast(people.citizen(), written.id(), Position.PASS);
        edit(1, LATER);
        assertThat(now().version()).isEqualTo(2);
        var history = contributions.history(written.id());
        assertThat(history).extracting(change -> change.version().version()).containsExactly(2, 1);
        assertThat(history.getLast().change().body()).containsExactly(new Piece(Kind.SAME, written.body()));
        var change = history.getFirst().change();
        assertThat(change.title()).isEmpty();
        assertThat(change.body()).contains(new Piece(Kind.ADDED, " dans la minute"));
    }

    @Test
    void afterAnArgumentItMakesAVersion() {
        var draft = new ArgumentDraft(Stance.FOR, "À l’accueil, cela change tout pour moi.", "");
        arguments.submit(people.citizen(), written.id(), draft, UUID.randomUUID());
        edit(1, LATER);
        assertThat(now().version()).isEqualTo(2);
    }

    @Test
    void afterAnExtractItMakesAVersionAndTheQuotedWordsStay() {
        var passage = QuotableText.of(written).sentences().getFirst();
        extracts.take(stage.referent(), passage);
        edit(1, LATER);
        assertThat(contributions.versions(written.id()))
                .extracting(ContributionVersion::body)
                .containsExactly(LATER, written.body());
    }

    @Test
    void wordsRewrittenInPlaceCannotBeQuotedAnyMore() {
        var passage = QuotableText.of(written).sentences().getFirst();
        edit(1, LATER);
        assertThatThrownBy(() -> extracts.take(stage.referent(), passage)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoeverSavesFromAnOldScreenIsToldAndNothingIsLost() {
        edit(1, LATER);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> edit(1, "Un autre texte, écrit sur un autre écran."))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("version"));
        assertThat(now().body()).isEqualTo(LATER);
        edit(1, LATER);
        assertThat(now().revision()).isEqualTo(2);
    }

    @Test
    void aCorrectionWaitsForTheFirstPositionBeingTaken() throws Exception {
        var edited = whileUncommitted(
                () -> ballots.cast(people.citizen(), written.id(), Position.AGREE), () -> edit(1, LATER));
        assertThat(edited).isTrue();
        assertThat(now().version()).isEqualTo(2);
        assertThat(contributions.versions(written.id())).hasSize(2);
    }

    @Test
    void theFirstPositionWaitsForTheCorrectionBeingSaved() throws Exception {
        var voter = people.citizen();
        var voted = whileUncommitted(() -> edit(1, LATER), () -> ballots.cast(voter, written.id(), Position.AGREE));
        assertThat(voted).isTrue();
        assertThat(now().version()).isEqualTo(1);
        edit(2, written.body());
        assertThat(now().version()).isEqualTo(2);
    }

    @Test
    void anExtractWaitsForTheCorrectionAndIsRefusedWhenItsWordsAreGone() throws Exception {
        var passage = QuotableText.of(written).sentences().getFirst();
        assertThatThrownBy(() -> whileUncommitted(() -> edit(1, LATER), () -> extracts.take(stage.referent(), passage)))
                .hasCauseInstanceOf(InvalidInput.class);
        assertThat(now().version()).isEqualTo(1);
    }

    /** The second starts before the first commits. @return whether it waited for that */
    private boolean whileUncommitted(Runnable first, Runnable second) throws Exception {
        var firstIsDone = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> transaction.executeWithoutResult(status -> {
                first.run();
                firstIsDone.countDown();
                await(mayCommit);
            }));
            await(firstIsDone);
            var two = threads.submit(second);
            var waited = isWaiting(two);
            mayCommit.countDown();
            one.get();
            two.get();
            return waited;
        }
    }

    private static boolean isWaiting(Future<?> act) throws Exception {
        try {
            act.get(500, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException stillWaiting) {
            return true;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void edit(int revision, String body) {
        var theme = written.theme().orElseThrow().id();
        contributions.edit(
                author, written.id(), revision, new ContributionDraft(written.kind(), theme, written.title(), body));
    }

    private Contribution now() {
        return contributions.unchecked(List.of(written.id())).get(written.id());
    }
}
