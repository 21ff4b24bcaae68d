package fr.concertations.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.testing.Letterbox;
import fr.concertations.testing.MailedTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the team of a letter is written, and how it sees the letter before others do. */
@MailedTest
class NewsletterMailTests {
    private static final NewsletterText TEXT = new NewsletterText(
            "Le vote ouvre lundi",
            "Venez dire **ce qui compte** <script>alert(1)</script>.\n\n- lundi\n- mardi, [sur le site](https://exemple.fr/vote)");

    @Autowired
    Newsletters letters;

    @Autowired
    TeamNewsletters ours;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Letterbox letterbox;

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
        assertThat(ours.test(stage.referent(), id)).isTrue();
        ours.test(stage.referent(), id);
        assertThat(letterbox.subjects(stage.referent()))
                .contains("[Essai] Le vote ouvre lundi")
                .hasSizeLessThanOrEqualTo(2);
        assertThat(letterbox.subjects(second)).isEmpty();
        assertThat(ours.work(stage.referent(), id).letter().state()).isEqualTo(NewsletterState.DRAFT);
    }

    @Test
    void thePreviewIsTheMail() {
        var stage = scene.everythingOpen();
        var shown = ours.preview(stage.referent(), written(stage));
        assertThat(shown.html())
                .contains("<strong>ce qui compte</strong>", "<li>lundi</li>", "href=\"https://exemple.fr/vote\"")
                .doesNotContain("<script");
        assertThat(shown.text())
                .contains("Venez dire ce qui compte", "- lundi\n- mardi, sur le site (https://exemple.fr/vote)");
        var empty = letters.begin(stage.referent(), stage.concertation().id());
        assertThatThrownBy(() -> ours.preview(stage.referent(), empty)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theSecondPersonIsAskedAndTheFirstHearsBack() {
        var stage = scene.everythingOpen();
        var second = people.moderator(stage.territory().code());
        var stranger = people.moderator(scene.everythingOpen().territory().code());
        var id = written(stage);
        letters.submit(stage.referent(), id, 2);
        letters.submit(stage.referent(), id, 2);
        assertThat(letterbox.subjects(second))
                .singleElement()
                .asString()
                .contains("attend votre accord", "Le vote ouvre lundi");
        assertThat(letterbox.subjects(stranger)).isEmpty();
        letters.giveBack(second, id, 3, "La date est fausse");
        letters.submit(stage.referent(), id, 4);
        letters.agree(second, id, 5);
        letters.agree(second, id, 5);
        assertThat(letterbox.subjects(second)).hasSize(2);
        assertThat(letterbox.subjects(stage.referent())).hasSize(2).satisfies(both -> {
            assertThat(both.getFirst()).contains("vous est rendue");
            assertThat(both.getLast()).contains("peut partir");
        });
    }
}
