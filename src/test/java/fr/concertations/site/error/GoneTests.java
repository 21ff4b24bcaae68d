package fr.concertations.site.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;

import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Posters;
import fr.concertations.debate.Visibility;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.search.SearchFollower;
import fr.concertations.site.Reader;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What was public and is gone says why, and nothing else; what never was is unknown; what is unknown is guessed. */
@ApplicationTest
class GoneTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Contributions contributions;

    @Autowired
    Concertations concertations;

    @Autowired
    Posters posters;

    @Autowired
    Moderation moderation;

    @Autowired
    SearchFollower follower;

    @Autowired
    DSLContext dsl;

    private Reader anybody;

    @BeforeEach
    void open() {
        anybody = Reader.of(context);
    }

    @Test
    void aContributionItsAuthorWithdrewSaysSoWithoutItsWords() throws Exception {
        var stage = scene.everythingOpen();
        var author = people.citizen();
        var contribution = scene.contribution(stage, author);
        contributions.withdraw(author, contribution.id());
        var said = says(410, contribution.path());
        assertThat(said)
                .contains(
                        "Cette contribution a été retirée",
                        "l’a retirée le",
                        stage.concertation().title())
                .doesNotContain(contribution.title(), "bouton pour joindre");
        says(410, "/images/contributions/" + contribution.id() + ".png");
        says(410, "/contributions/" + contribution.id());
        assertThat(says(410, "/en" + contribution.path())).contains("This contribution was withdrawn");
    }

    @Test
    void oneThatModeratorsHidSaysTheirReasonAndComesBackWithIt() throws Exception {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var id = contribution.id().value();
        moderation.hide(stage.referent(), "contribution", id, ReportReason.SPAM, "Publicité manifeste.");
        var said = says(410, contribution.path());
        assertThat(said)
                .contains("Cette contribution a été masquée", "Publicité ou message répété")
                .doesNotContain(contribution.title(), "Publicité manifeste");
        moderation.restore(stage.referent(), "contribution", id, "Après relecture, elle reste.");
        says(200, contribution.path());
    }

    @Test
    void aConcertationClosedToThePublicSaysSinceWhen() throws Exception {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        close(stage);
        var path = stage.territory().path() + "/concertations/"
                + stage.concertation().slug();
        for (var asked : new String[] {path, path + "/contributions", path + ".atom", path + "/grille"})
            assertThat(says(410, asked))
                    .contains(
                            "Cette concertation n’est plus publique",
                            stage.territory().name())
                    .doesNotContain(stage.concertation().title());
        var code = posters.of(stage.concertation().id()).orElseThrow().code();
        for (var asked : new String[] {
            "/images/concertations/" + stage.concertation().slug() + ".png",
            "/integrer/concertations/" + stage.concertation().slug(),
            "/affiches/concertations/" + stage.concertation().slug(),
            "/c/" + code,
            "/c/" + code + "/qr.svg"
        }) says(410, asked);
        assertThat(says(410, contribution.path()))
                .contains("n’est plus publique")
                .doesNotContain(contribution.title());
        says(404, "/territoires/ailleurs/concertations/" + stage.concertation().slug());
    }

    /** It was never public: what happens to it inside is nobody’s business. */
    @Test
    void whatNeverWasPublicIsUnknown() throws Exception {
        var closed = scene.byInvitation();
        var inside = scene.contribution(closed, closed.referent());
        contributions.withdraw(closed.referent(), inside.id());
        says(404, inside.path());
        var stage = scene.everythingOpen();
        close(stage);
        var late = scene.contribution(stage, stage.referent());
        says(404, late.path());
        contributions.withdraw(stage.referent(), late.id());
        says(404, late.path());
    }

    @Test
    void aFormerCommuneLeadsToThoseOfItsPostcodeUnlessItHoldsSomething() throws Exception {
        var today = scene.places().somewhere();
        var former = scene.places().somewhere();
        var postcode = String.valueOf(90_000 + Math.floorMod(UUID.randomUUID().hashCode(), 9_999));
        for (var place : new String[] {today.code().value(), former.code().value()})
            dsl.execute(
                    "update territory.place set postcodes = array[{0}] where code = {1}", val(postcode), val(place));
        dsl.execute(
                "update territory.place set former = true where code = {0}",
                val(former.code().value()));
        assertThat(says(410, former.path())).contains("Ce territoire n’existe plus", today.path());
        var stage = scene.everythingOpen();
        dsl.execute(
                "update territory.place set former = true where code = {0}",
                val(stage.territory().code().value()));
        assertThat(says(200, stage.territory().path()))
                .contains(stage.concertation().title());
    }

    @Test
    void anUnknownAddressIsGuessedFromItsWords() throws Exception {
        var stage = scene.everythingOpen();
        follower.catchUp();
        var said = says(
                404,
                "/territoires/nulle-part/concertations/" + stage.concertation().slug() + "-x");
        assertThat(said)
                .contains(
                        "Rien à cette adresse",
                        "Vous cherchiez peut-être",
                        stage.concertation().slug() + "\"");
        assertThat(says(404, "/wp-login.php")).contains("Rien à cette adresse").doesNotContain("peut-être");
        assertThat(says(404, "/%3Cscript%3Ealert(1)%3C/script%3E")).doesNotContain("<script>alert");
    }

    private void close(Stage stage) {
        var before = concertations.require(stage.concertation().id(), Optional.of(stage.referent()));
        var draft = scene.draft(stage.territory(), Visibility.INVITATION, Set.of(), scene.everything());
        concertations.update(stage.referent(), before.id(), before.revision(), draft);
    }

    private String says(int status, String path) throws Exception {
        var answer = anybody.ask(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
