package fr.concertations.newsletter;

import static fr.concertations.db.mail.Tables.OUTBOX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What the team of a letter is written, and how it sees the letter before others do. */
@ApplicationTest
@TestPropertySource(
        properties = {
            "concertations.live=false",
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=1",
            "concertations.mail.from=bonjour@concertations.example"
        })
class NewsletterMailTests {
    private static final NewsletterText TEXT = new NewsletterText(
            "Le vote ouvre lundi",
            "Venez dire **ce qui compte** <script>alert(1)</script>.\n\n- lundi\n- mardi, [sur le site](https://exemple.fr/vote)");

    @Autowired
    Newsletters letters;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    DSLContext dsl;

    private List<String> subjects(Actor to) {
        return dsl.select(OUTBOX.SUBJECT)
                .from(OUTBOX)
                .where(OUTBOX.ACCOUNT_ID.eq(to.id().value()))
                .orderBy(OUTBOX.ID)
                .fetch(OUTBOX.SUBJECT);
    }

    private NewsletterId written(Scene.Stage stage) {
        var id = letters.begin(stage.referent(), stage.concertation().id());
        letters.write(stage.referent(), id, 1, TEXT);
        return id;
    }

    @Test
    void aTestGoesToOneselfAlone() {
        var stage = scene.everythingOpen();
        var second = people.moderator(stage.territory().code());
        var id = written(stage);
        assertThat(letters.test(stage.referent(), id)).isTrue();
        letters.test(stage.referent(), id);
        assertThat(subjects(stage.referent()))
                .contains("[Essai] Le vote ouvre lundi")
                .hasSizeLessThanOrEqualTo(2);
        assertThat(subjects(second)).isEmpty();
        assertThat(letters.work(stage.referent(), id).letter().state()).isEqualTo(NewsletterState.DRAFT);
    }

    @Test
    void thePreviewIsTheMail() {
        var stage = scene.everythingOpen();
        var shown = letters.preview(stage.referent(), written(stage));
        assertThat(shown.html())
                .contains("<strong>ce qui compte</strong>", "<li>lundi</li>", "href=\"https://exemple.fr/vote\"")
                .doesNotContain("<script");
        assertThat(shown.text())
                .contains("Venez dire ce qui compte", "- lundi\n- mardi, sur le site (https://exemple.fr/vote)");
        var empty = letters.begin(stage.referent(), stage.concertation().id());
        assertThatThrownBy(() -> letters.preview(stage.referent(), empty)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theSecondPersonIsAskedAndTheFirstHearsBack() {
        var stage = scene.everythingOpen();
        var second = people.moderator(stage.territory().code());
        var stranger = people.moderator(scene.everythingOpen().territory().code());
        var id = written(stage);
        letters.submit(stage.referent(), id, 2);
        letters.submit(stage.referent(), id, 2);
        assertThat(subjects(second)).singleElement().asString().contains("attend votre accord", "Le vote ouvre lundi");
        assertThat(subjects(stranger)).isEmpty();
        letters.giveBack(second, id, 3, "La date est fausse");
        letters.submit(stage.referent(), id, 4);
        letters.agree(second, id, 5);
        letters.agree(second, id, 5);
        assertThat(subjects(second)).hasSize(2);
        assertThat(subjects(stage.referent())).hasSize(2).satisfies(both -> {
            assertThat(both.getFirst()).contains("vous est rendue");
            assertThat(both.getLast()).contains("peut partir");
        });
    }
}
