package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.ArgumentId;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Replies;
import fr.concertations.argument.Stance;
import fr.concertations.contribution.Contribution;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.identity.SessionOf;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Finding the arguments of others useful, answering them, taking back one's own: as people do it on screen. */
class ArguingOnScreenTests extends ForumTest {
    private static final String ANSWER = "Chez nous, on rappelle dans la journée.";

    @Autowired
    Arguments arguments;

    @Autowired
    Replies replies;

    private Contribution about;
    private Actor arguer;
    private ArgumentId argument;

    @BeforeEach
    void somebodyArgued() {
        about = scene.contribution(scene.everythingOpen());
        arguer = people.citizen();
        argument = arguments.submit(
                arguer,
                about.id(),
                new ArgumentDraft(Stance.AGAINST, "Le standard sonne dans le vide.", ""),
                UUID.randomUUID());
    }

    @Test
    void anArgumentIsFoundUsefulThenNot() {
        var reader = signedIn();
        arguments.markUseful(people.citizen(), argument);
        open();
        assertThat(pressed(plain("Utile (1)"))).isEqualTo("false");
        tap("Utile (1)");
        assertThat(arguments.markedBy(reader, about.id())).containsExactly(argument);
        assertThat(pressed(plain("Utile (2)"))).isEqualTo("true");
        assertThat(plain("Utile (2)").getAriaLabel().orElseThrow())
                .startsWith("Utile (2), argument")
                .contains("Le standard sonne dans le vide.");
        open();
        assertThat(pressed(plain("Utile (2)"))).isEqualTo("true");
        tap("Utile (2)");
        assertThat(pressed(plain("Utile (1)"))).isEqualTo("false");
        assertThat(arguments.markedBy(reader, about.id())).isEmpty();
    }

    @Test
    void aReplyIsWrittenUnderTheArgument() {
        signedIn();
        open();
        tap("Répondre");
        test(field()).setValue("Non.");
        press("Publier ma réponse");
        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).isEqualTo("Donnez votre réponse en 10 à 1\u202F000 caractères.");
        test(field()).setValue(ANSWER);
        press("Publier ma réponse");
        assertThat(find(TextArea.class).withLabel("Votre réponse").exists()).isFalse();
        assertThat(reads(ANSWER)).isTrue();
        assertThat(arguments.of(about.id()).getFirst().replies()).hasSize(1);
        assertThat(plain("Répondre").getElement().getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void aReplyIsGivenUpWithoutATrace() {
        signedIn();
        open();
        tap("Répondre");
        press("Annuler");
        assertThat(find(TextArea.class).withLabel("Votre réponse").exists()).isFalse();
    }

    @Test
    void onesOwnIsTakenBackAfterBeingAsked() {
        SessionOf.somebody(arguer);
        arguments.markUseful(people.citizen(), argument);
        open();
        assertThat(shows("1 personne le trouve utile")).isTrue();
        assertThat(find(NativeButton.class).withText("Utile (1)").exists()).isFalse();
        tap("Retirer");
        assertThat(arguments.of(about.id())).hasSize(1);
        press("Oui, le retirer");
        assertThat(arguments.of(about.id())).isEmpty();
        assertThat(shows("Aucun argument contre.")).isTrue();
    }

    @Test
    void onesOwnReplyIsTakenBackTheOthersAreReported() {
        var author = signedIn();
        replies.reply(author, argument, ANSWER, UUID.randomUUID());
        replies.reply(arguer, argument, "Ici, personne ne rappelle jamais.", UUID.randomUUID());
        open();
        assertThat(find(NativeButton.class).withText("Signaler").all())
                .extracting(button -> button.getAriaLabel().orElseThrow())
                .contains("Signaler cette réponse");
        tap("Retirer");
        press("Oui, la retirer");
        assertThat(reads(ANSWER)).isFalse();
        assertThat(reads("Ici, personne ne rappelle jamais.")).isTrue();
    }

    @Test
    void aReplyIsReportedFromWhereItIsRead() {
        signedIn();
        replies.reply(arguer, argument, ANSWER, UUID.randomUUID());
        open();
        var report = find(NativeButton.class).withText("Signaler").all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Signaler cette réponse"))
                .findFirst()
                .orElseThrow();
        test(report).click();
        find(RadioButtonGroup.class).withLabel("Pour quelle raison\u202F?").single();
    }

    @Test
    void aStrangerReadsWithoutBeingOfferedToAct() {
        arguments.markUseful(people.citizen(), argument);
        replies.reply(people.citizen(), argument, ANSWER, UUID.randomUUID());
        open();
        assertThat(reads(ANSWER)).isTrue();
        assertThat(shows("1 personne le trouve utile")).isTrue();
        assertThat(find(NativeButton.class).withText("Répondre").exists()).isFalse();
        assertThat(find(Button.class).withText("Publier mon argument").exists()).isFalse();
    }

    @Test
    void theOrderIsToldOnceThereIsSomethingToOrder() {
        var rule = "une place sur trois revient à un argument encore peu lu";
        open();
        assertThat(tells(rule)).isFalse();
        for (int n = 0; n < 2; n++)
            arguments.submit(
                    people.citizen(),
                    about.id(),
                    new ArgumentDraft(Stance.FOR, "Une voix humaine rassure.", ""),
                    UUID.randomUUID());
        open();
        assertThat(tells(rule)).isTrue();
    }

    private void open() {
        open(ForumNavigation.contribution(about.id()));
    }

    /** What somebody wrote. */
    private boolean reads(String text) {
        return find(Html.class).all().stream()
                .anyMatch(part -> part.getInnerHtml().contains(text));
    }

    private boolean tells(String text) {
        return find(Paragraph.class).all().stream()
                .anyMatch(part -> part.isVisible() && part.getText().contains(text));
    }

    private NativeButton plain(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    private TextArea field() {
        return find(TextArea.class).withLabel("Votre réponse").single();
    }

    private static String pressed(NativeButton button) {
        return button.getElement().getAttribute("aria-pressed");
    }
}
