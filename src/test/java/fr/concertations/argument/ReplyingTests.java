package fr.concertations.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.contribution.Contribution;
import fr.concertations.debate.StageKind;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People answer an argument; moderators and authors take an answer out of sight. */
@ApplicationTest
class ReplyingTests {
    private static final String BODY = "Chez nous, le standard répond en deux minutes.";

    @Autowired
    Arguments arguments;

    @Autowired
    Replies replies;

    @Autowired
    Moderation moderation;

    @Autowired
    Accounts accounts;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    private Scene.Stage stage;
    private Contribution about;
    private Actor arguer;
    private ArgumentId argument;

    @BeforeEach
    void somebodyArgued() {
        stage = scene.everythingOpen();
        about = scene.contribution(stage);
        arguer = people.citizen();
        argument = arguments.submit(arguer, about.id(), draft(), UUID.randomUUID());
    }

    @Test
    void repliesStandUnderTheirArgumentOldestFirst() {
        var first = reply(people.citizen());
        var second = reply(arguer);
        assertThat(shown()).extracting(Reply::id).containsExactly(first, second);
        assertThat(shown().getFirst().college()).contains(College.CITIZEN);
        assertThat(shown().getFirst().author().orElseThrow().name()).contains("Une personne");
        assertThat(shown().getFirst().body()).isEqualTo(BODY);
    }

    @Test
    void sentTwiceItIsThereOnce() {
        var author = people.citizen();
        var key = UUID.randomUUID();
        assertThat(replies.reply(author, argument, BODY, key)).isEqualTo(replies.reply(author, argument, BODY, key));
        assertThat(shown()).hasSize(1);
        assertThatThrownBy(() -> replies.reply(people.citizen(), argument, BODY, key))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void itIsNeitherTooShortNorTooLong() {
        for (var body : List.of("  Non.  ", "n".repeat(Replies.LONGEST + 1))) {
            assertThatThrownBy(() -> replies.reply(arguer, argument, body, UUID.randomUUID()))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("body"));
        }
    }

    @Test
    void nobodyRepliesWhenArgumentsAreClosed() {
        var closed = arguments.record(
                accounts.imported(null),
                Optional.empty(),
                scene.record(scene.in(StageKind.SYNTHESIS)).id(),
                draft(),
                Channel.IMPORT,
                Instant.EPOCH);
        assertThatThrownBy(() -> replies.reply(people.citizen(), closed, BODY, UUID.randomUUID()))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("debate.closed.ARGUE");
    }

    @Test
    void aReportedReplyIsHiddenThenRestored() {
        var author = people.citizen();
        var id = reply(author).value();
        var moderator = people.moderator(stage.territory().code());
        moderation.report(people.citizen(), "reply", id, ReportReason.INSULT, "");

        var card = moderation.queue(moderator).waiting().getFirst().card();
        assertThat(card.body()).isEqualTo(BODY);
        assertThat(card.author()).isEqualTo(author.id().value());
        assertThat(card.path()).isEqualTo(about.path() + "?voir=" + id + "#reponse-" + id);

        moderation.hide(moderator, "reply", id, ReportReason.INSULT, "Votre texte insulte une personne.");
        assertThat(shown()).isEmpty();
        moderation.restore(moderator, "reply", id, "Après examen, ce texte peut rester.");
        assertThat(shown()).hasSize(1);
    }

    @Test
    void itsAuthorWithdrawsItForGood() {
        var author = people.citizen();
        var id = reply(author);
        assertThatThrownBy(() -> replies.withdraw(arguer, id)).isInstanceOf(NotAllowed.class);
        replies.withdraw(author, id);
        assertThat(shown()).isEmpty();
        var moderator = people.moderator(stage.territory().code());
        assertThatThrownBy(() -> moderation.hide(
                        moderator, "reply", id.value(), ReportReason.SPAM, "Votre texte est une publicité."))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("moderation.withdrawn");
    }

    @Test
    void anArgumentOutOfSightTakesItsRepliesAlongAndGetsNoMore() {
        reply(people.citizen());
        var moderator = people.moderator(stage.territory().code());
        moderation.hide(moderator, "argument", argument.value(), ReportReason.SPAM, "Votre texte est une publicité.");
        assertThat(arguments.of(about.id())).isEmpty();
        assertThatThrownBy(() -> reply(people.citizen()))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("argument.gone");
        moderation.restore(moderator, "argument", argument.value(), "Après examen, ce texte peut rester.");
        assertThat(shown()).hasSize(1);
    }

    private ReplyId reply(Actor author) {
        return replies.reply(author, argument, BODY, UUID.randomUUID());
    }

    private List<Reply> shown() {
        return arguments.of(about.id()).getFirst().replies();
    }

    private static ArgumentDraft draft() {
        return new ArgumentDraft(Stance.AGAINST, "Le standard sonne dans le vide.", "");
    }
}
