package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.ballot.Tally;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.StageKind;
import fr.concertations.forum.ForumNavigation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Voting: one statement at a time, by mouse or keyboard, with a way back and an end that says what follows. */
class DeckTests extends ForumTest {
    @Autowired
    Ballots ballots;

    @Autowired
    Arguments arguments;

    @Test
    void anAnswerIsKeptAndTheNextStatementComes() {
        var stage = scene.everythingOpen();
        var contributions = List.of(scene.contribution(stage), scene.contribution(stage));
        var voter = signedIn();
        open(ForumNavigation.vote(stage.concertation()));
        assertThat(said()).startsWith("2 avis d’autres participants");
        tap("D’accord");
        assertThat(said()).startsWith("1 réponse sur 2");
        tap("Mitigé");
        assertThat(headline()).startsWith("Merci");
        assertThat(links(ForumNavigation.votes(stage.concertation()))).isTrue();
        assertThat(contributions.stream().flatMap(c -> ballots.mine(voter, c.id()).stream()))
                .containsExactlyInAnyOrder(Position.AGREE, Position.MIXED);
    }

    @Test
    void theKeysOfEachAnswerAreTold() {
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        signedIn();
        open(ForumNavigation.vote(stage.concertation()));
        assertThat(find(NativeButton.class).all().stream()
                        .filter(b -> b.findAncestor(Main.class) != null)
                        .map(b -> b.getElement().getAttribute("aria-keyshortcuts"))
                        .filter(Objects::nonNull))
                .containsExactly("1", "2", "3", "0");
    }

    @Test
    void passingIsAnAnswerOfItsOwn() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var voter = signedIn();
        open(ForumNavigation.vote(stage.concertation()));
        tap("Passer");
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
        assertThat(ballots.progress(Optional.of(voter), stage.concertation().id())
                        .answered())
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

    /** Two presses: the answer, then in what capacity. */
    @Test
    void aNewcomerAnswersBeforeSayingWhoTheyAre() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        open(ForumNavigation.vote(stage.concertation()));
        tap("D’accord");
        assertThat(ballots.tally(contribution.id())).isEqualTo(Tally.NONE);
        assertThat(shows("À quel titre participez-vous\u202F?")).isTrue();
        tap("Citoyenne ou citoyen");
        assertThat(headline()).startsWith("Merci");
        var tally = ballots.tally(contribution.id());
        assertThat(tally.total()).isZero();
        assertThat(tally.guests().agree()).isEqualTo(1);
        assertThat(shows("Se connecter et les garder")).isTrue();
    }

    /** Somebody who would rather sign in than be a guest loses nothing of what they pressed. */
    @Test
    void anAnswerGivenBeforeSigningInIsKeptOnceSignedIn() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        scene.contribution(stage);
        open(ForumNavigation.vote(stage.concertation()));
        var answered = find(DeckCard.class).single().getElement().getAttribute("data-contribution");
        tap("Pas d’accord");
        assertThat(ballots.tally(contribution.id())).isEqualTo(Tally.NONE);
        var voter = signedIn();
        open(ForumNavigation.participate(stage.concertation()));
        open(ForumNavigation.vote(stage.concertation()));
        assertThat(said()).startsWith("1 réponse sur 2");
        assertThat(shows("Vous avez répondu «\u00A0Pas d’accord\u00A0»")).isTrue();
        assertThat(ballots.mine(voter, stage.concertation().id()))
                .hasSize(1)
                .containsEntry(new ContributionId(UUID.fromString(answered)), Position.DISAGREE);
    }

    @Test
    void aPostcodeOfSeveralCommunesLetsOneChoose() {
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        open(ForumNavigation.vote(stage.concertation()));
        tap("Mitigé");
        var postcode = find(TextField.class).single();
        test(postcode).setValue("99999");
        tap("Élue ou élu");
        assertThat(postcode.isInvalid()).isTrue();
        test(postcode).setValue("");
        tap("Élue ou élu");
        assertThat(headline()).startsWith("Merci");
    }

    /** What the browser had kept when the page had to be loaded again. */
    @Test
    void anAnswerNeverAcknowledgedIsKeptOnceAfterwards() {
        var stage = scene.everythingOpen();
        var first = scene.contribution(stage);
        scene.contribution(stage);
        var voter = signedIn();
        open(ForumNavigation.vote(stage.concertation()));
        var deck = find(Deck.class).single();
        deck.unsaved(first.id().toString(), "DISAGREE");
        deck.unsaved(first.id().toString(), "DISAGREE");
        deck.unsaved("nothing", "DISAGREE");
        deck.unsaved(first.id().toString(), "WHATEVER");
        assertThat(ballots.mine(voter, first.id())).contains(Position.DISAGREE);
        assertThat(ballots.tally(first.id()).total()).isEqualTo(1);
    }

    @Test
    void whyIsAskedAfterAnAnswerAndAnArgumentComesOfIt() {
        var stage = scene.everythingOpen();
        var contributions = List.of(scene.contribution(stage), scene.contribution(stage));
        signedIn();
        open(ForumNavigation.vote(stage.concertation()));
        tap("Pas d’accord");
        tap("Pourquoi\u202F?");
        test(find(TextArea.class).single()).setValue("Cela coûterait trop cher à une petite commune.");
        press("Publier mon argument");
        assertThat(contributions.stream().flatMap(c -> arguments.of(c.id()).stream()))
                .singleElement()
                .satisfies(argument -> assertThat(argument.stance()).isEqualTo(Stance.AGAINST));
        assertThat(find(ArgumentForm.class).exists()).isFalse();
    }

    @Test
    void onePersonStopsAndGoesOn() {
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        scene.contribution(stage);
        signedIn();
        open(ForumNavigation.vote(stage.concertation()));
        tap("D’accord");
        tap("J’arrête là");
        assertThat(headline()).startsWith("Merci");
        assertThat(shows("Il en reste une")).isTrue();
        tap("Continuer à voter");
        assertThat(said()).startsWith("1 réponse sur 2");
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
        return find(NativeLabel.class).withClassName("small").single().getText();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }
}
