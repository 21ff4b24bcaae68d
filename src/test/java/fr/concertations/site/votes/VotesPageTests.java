package fr.concertations.site.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Folding;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.ConcertationId;
import fr.concertations.opinion.Readings;
import fr.concertations.opinion.RealConversation;
import fr.concertations.site.Reader;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/** What anybody reads of the votes of a concertation. */
@ApplicationTest
class VotesPageTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Readings readings;

    @Autowired
    Contributions contributions;

    @Autowired
    Ballots ballots;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    DSLContext dsl;

    private Reader anybody;

    @BeforeEach
    void open() {
        anybody = Reader.of(context);
    }

    @Test
    void beforeAnyVoteItSaysSo() throws Exception {
        var page = page(scene.everythingOpen());
        assertThat(page.select("h1").text()).isEqualTo("Ce que disent les votes");
        assertThat(page.select(".empty").text()).startsWith("Aucun vote n’a encore été lu.");
    }

    @Test
    void aFewPeopleMakeTotalsButNoGroupAndThePageSaysWhy() throws Exception {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        for (int n = 0; n < 12; n++) ballots.cast(people.citizen(), contribution.id(), Position.AGREE);
        read(stage, 12);
        var page = page(stage);
        assertThat(page.select(".stance > li > a").eachText()).contains(contribution.title());
        assertThat(page.select(".camps .all").text().replace('\u202f', ' ').replace('\u00a0', ' '))
                .isEqualTo("Tout le monde : 100 % d’accord 12 d’accord");
        assertThat(page.text())
                .contains("il faut au moins 15 personnes qui ont donné chacune 7 positions. Elles sont 0 aujourd’hui");
        assertThat(page.select(".opinion-map")).isEmpty();
    }

    @Test
    void aRealConversationIsToldInSentencesWithItsGroupsAndItsMap() throws Exception {
        var stage = scene.everythingOpen();
        var brought = new RealConversation(dsl, contributions, people).bring(stage, "scoop-hivemind.taxes");
        read(stage, ballots.counts(stage.concertation().id()).voters());
        var page = page(stage);
        var told = readings.of(stage.concertation().id()).orElseThrow().reading();
        assertThat(told.groups()).hasSizeGreaterThan(1);
        assertThat(page.select(".camp")).hasSameSizeAs(told.groups());
        assertThat(page.select(".opinion-map ellipse").size())
                .isEqualTo(page.select(".opinion-map text").size())
                .isGreaterThan(1);
        assertThat(page.select("details table tbody tr").size())
                .as("the table says what the map shows")
                .isEqualTo(page.select(".opinion-map ellipse").size());
        assertThat(page.select(".stance")).hasSizeGreaterThan(3);
        assertThat(page.select("nav.tags a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(page.select(anchor)).hasSize(1));
        assertThat(page.text()).doesNotContain("??", "{0}");
        assertThat(page.select("*").size()).isLessThanOrEqualTo(340);
    }

    @Test
    void aPrivateOneIsNowhere() throws Exception {
        var stage = scene.byInvitation("quelquun@exemple.fr");
        assertThat(anybody.ask(path(stage)).getStatus()).isEqualTo(404);
    }

    private void read(Stage stage, long voters) {
        Folding.now(beans);
        ConcertationId id = stage.concertation().id();
        await().until(() ->
                readings.of(id).filter(d -> d.reading().people() == voters).isPresent());
    }

    private Document page(Stage stage) throws Exception {
        return Jsoup.parse(anybody.text(path(stage)));
    }

    private static String path(Stage stage) {
        return "/territoires/" + stage.territory().slug() + "/concertations/"
                + stage.concertation().slug() + "/votes";
    }
}
