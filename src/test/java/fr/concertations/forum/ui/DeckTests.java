package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.debate.StageKind;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.SessionOf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Voting: one statement at a time, by mouse or keyboard, with a way back and an end that says what follows. */
class DeckTests extends ForumTest {
    @Autowired
    Ballots ballots;

    @Test
    void anAnswerIsKeptAndTheNextStatementComes() {
        var stage = scene.everythingOpen();
        var contributions = List.of(scene.contribution(stage), scene.contribution(stage));
        var voter = signedIn();
        open(ForumNavigation.vote(stage.concertation()));
        assertThat(said()).startsWith("Aucune réponse sur 2");
        tap("D’accord");
        assertThat(said()).startsWith("1 réponse sur 2");
        tap("Mitigé");
        assertThat(headline()).startsWith("Merci");
        assertThat(contributions.stream().flatMap(c -> ballots.mine(voter, c.id()).stream()))
                .containsExactlyInAnyOrder(Position.AGREE, Position.MIXED);
    }

    @Test
    void theKeyboardAnswersToo() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var voter = signedIn();
        open(ForumNavigation.vote(stage.concertation()));
        fireShortcut(Key.DIGIT_3);
        assertThat(ballots.mine(voter, contribution.id())).contains(Position.DISAGREE);
    }

    @Test
    void passingIsAnAnswerOfItsOwn() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var voter = signedIn();
        open(ForumNavigation.vote(stage.concertation()));
        fireShortcut(Key.DIGIT_0);
        assertThat(ballots.mine(voter, contribution.id())).contains(Position.PASS);
    }

    @Test
    void onePersonMayGoBackAndChangeTheirMind() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var voter = signedIn();
        open(ForumNavigation.vote(stage.concertation()));
        tap("D’accord");
        tap("← Revenir");
        assertThat(button("D’accord").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        tap("Pas d’accord");
        assertThat(ballots.mine(voter, contribution.id())).contains(Position.DISAGREE);
        assertThat(ballots.tally(contribution.id()).total()).isEqualTo(1);
    }

    /** The second click of a double click reaches a button that is gone: the next statement stays unanswered. */
    @Test
    void aDoubleClickAnswersOneStatementOnly() {
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        scene.contribution(stage);
        var voter = signedIn();
        open(ForumNavigation.vote(stage.concertation()));
        var agree = button("D’accord");
        test(agree).click();
        assertThat(agree.isAttached()).isFalse();
        assertThat(ballots.progress(voter, stage.concertation().id()).answered())
                .isEqualTo(1);
    }

    @Test
    void onesOwnContributionIsNotAsked() {
        var stage = scene.everythingOpen();
        var author = signedIn();
        scene.contribution(stage, author);
        open(ForumNavigation.vote(stage.concertation()));
        assertThat(headline()).isEqualTo("Rien à voter pour l’instant");
    }

    @Test
    void aClosedVoteSaysSo() {
        var stage = scene.in(StageKind.SYNTHESIS);
        signedIn();
        open(ForumNavigation.vote(stage.concertation()));
        assertThat(headline()).isEqualTo("Le vote n’est pas ouvert");
    }

    @Test
    void aStrangerSignsInFirstAndComesBack() {
        var stage = scene.everythingOpen();
        SessionOf.nobody();
        open(ForumNavigation.vote(stage.concertation()));
        assertThat(find(Article.class).exists()).isFalse();
    }

    @Test
    void theStatementIsTheContribution() {
        var stage = scene.everythingOpen();
        Contribution contribution = scene.contribution(stage);
        signedIn();
        open(ForumNavigation.vote(stage.concertation()));
        assertThat(find(Paragraph.class).withText(contribution.title()).exists())
                .isTrue();
    }

    private String said() {
        return find(NativeLabel.class).single().getText();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }
}
