package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.Scene;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The public search page, over what people really wrote. */
@ApplicationTest
class SearchPageTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    SearchFollower follower;

    @Autowired
    Scene scene;

    @Test
    void findsAContributionAndOffersWhatNarrows() throws Exception {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        follower.catchUp();
        var page = page(
                "q",
                "toujours parler a un agent",
                "concertation",
                stage.concertation().id().toString());
        assertThat(page)
                .contains("1 résultat<")
                .contains("<mark>Toujours</mark> pouvoir <mark>parler</mark> à un <mark>agent</mark>")
                .contains("href=\"" + contribution.path() + "\"")
                .contains(
                        stage.territory().name() + " · " + stage.concertation().title())
                .contains("Retirer le filtre")
                .doesNotContain("??");
    }

    @Test
    void whatIsByInvitationIsNotThere() throws Exception {
        var stage = scene.byInvitation("quelqu-un@exemple.fr");
        follower.catchUp();
        assertThat(page("q", "\"" + stage.concertation().title() + "\"")).contains("Aucun résultat");
    }

    @Test
    void anEmptySearchGivesExamplesAndAFruitlessOneAdvice() throws Exception {
        assertThat(page()).contains("Par exemple").doesNotContain("résultat<");
        assertThat(page("q", "introuvable" + UUID.randomUUID(), "college", "CITIZEN"))
                .contains("Aucun résultat")
                .contains("retirez un filtre");
    }

    @Test
    void whatWasTypedComesBackHarmless() throws Exception {
        assertThat(page("q", "\"><script>alert(1)</script>", "theme", "\"><b>", "page", "-7"))
                .doesNotContain("<script>alert")
                .doesNotContain("<b>\"");
        assertThat(page("q", "a&b=c {x} %é+ #", "territoire", "{y}")).doesNotContain("??");
        assertThat(page("page", "99999999999999", "q", "école")).isNotEmpty();
    }

    private String page(String... parameters) throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
        var request = get("/recherche").locale(Locale.FRENCH);
        for (var i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
        return mvc.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
