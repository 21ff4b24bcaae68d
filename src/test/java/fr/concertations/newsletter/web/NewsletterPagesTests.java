package fr.concertations.newsletter.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.newsletter.NewsletterId;
import fr.concertations.newsletter.NewsletterText;
import fr.concertations.newsletter.Newsletters;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The letters of a concertation, for everybody. */
@ApplicationTest
class NewsletterPagesTests {
    @Autowired
    Newsletters letters;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    WebApplicationContext web;

    private Scene.Stage stage;
    private NewsletterId id;

    @BeforeEach
    void aLetterThatWasSent() {
        stage = scene.everythingOpen();
        id = letters.begin(stage.referent(), stage.concertation().id());
        letters.write(stage.referent(), id, 1, new NewsletterText("Le vote ouvre lundi", "Venez **nombreux**."));
        letters.submit(stage.referent(), id, 2);
        letters.agree(people.moderator(stage.territory().code()), id, 3);
        letters.send(stage.referent(), id, 4);
    }

    private MvcTestResult page(String below) {
        return MockMvcTester.from(web)
                .get()
                .uri(
                        "/territoires/{territory}/concertations/{concertation}/lettres" + below,
                        stage.territory().slug(),
                        stage.concertation().slug())
                .exchange();
    }

    @Test
    void aLetterIsReadByAll() {
        assertThat(page("/1")).hasStatusOk().bodyText().contains("Le vote ouvre lundi", "<strong>nombreux</strong>");
        assertThat(page("")).hasStatusOk().bodyText().contains("Le vote ouvre lundi");
    }

    @Test
    void inThePlaceOfAWithdrawnLetterOneReadsWhenAndWhy() {
        letters.withdraw(stage.referent(), id, "La date était <fausse>.");
        assertThat(page("/1"))
                .hasStatus(410)
                .bodyText()
                .contains("Lettre retirée", "a été retirée du site le", "La date était &lt;fausse&gt;.")
                .doesNotContain("Le vote ouvre lundi", "nombreux");
        assertThat(page(""))
                .hasStatusOk()
                .bodyText()
                .contains("Lettre retirée", "La date était &lt;fausse&gt;.")
                .doesNotContain("Le vote ouvre lundi", "nombreux");
    }
}
