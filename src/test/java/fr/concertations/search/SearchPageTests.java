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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
        assertThat(page("q", "\"" + stage.concertation().title() + "\""))
                .doesNotContain("/concertations/" + stage.concertation().slug());
    }

    @Test
    void anEmptySearchGivesExamplesAndAFruitlessOneAdvice() throws Exception {
        assertThat(page()).contains("Par exemple").doesNotContain("résultat<");
        assertThat(page("q", "introuvable" + UUID.randomUUID(), "college", "CITIZEN"))
                .contains("Aucun résultat")
                .contains("cherchez les mêmes mots partout");
    }

    @Test
    void beyondTheLastPageOneIsAskedToNarrowAndNothingIsSearched() throws Exception {
        for (var page : new String[] {"101", "5000", "99999999999999999999"})
            assertThat(page("q", "agent", "page", page, "college", "CITIZEN"))
                    .as(page)
                    .contains("au-delà de 1\u202F000 résultats")
                    .contains("/recherche?q=agent&amp;college=CITIZEN&amp;page=100")
                    .doesNotContain("class=\"results\"");
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        follower.catchUp();
        var concertation = stage.concertation().id().toString();
        assertThat(page("concertation", concertation, "page", "7"))
                .contains("Il n’y a qu’une page")
                .contains("2 résultats<");
        for (var page : new String[] {"0", "-1", "1.5", "deux", "%", "0x1"})
            assertThat(page("concertation", concertation, "page", page))
                    .as(page)
                    .contains("class=\"hits\"");
    }

    @Test
    void theOrderIsInTheAddressAndStaysWhenOneNarrows() throws Exception {
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        scene.record(stage);
        follower.catchUp();
        var page = page("concertation", stage.concertation().id().toString(), "tri", "anciennes");
        assertThat(page)
                .contains("<b>Plus anciennes</b>")
                .contains("name=\"tri\" value=\"anciennes\"")
                .contains("canal=IMPORT&amp;tri=anciennes");
        assertThat(page("q", "agent", "tri", "importe-quoi")).contains("<b>Pertinence</b>");
    }

    @Test
    void whatComesNearestIsSaidAsSuchAndTheFilterThatEmptiesToo() throws Exception {
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        follower.catchUp();
        var concertation = stage.concertation().id().toString();
        assertThat(page("q", "\"agent toujours\"", "concertation", concertation))
                .contains("Aucun texte ne dit tout cela")
                .contains("Voici le plus proche.")
                .contains("<mark>agent</mark>");
        scene.record(scene.everythingOpen());
        follower.catchUp();
        assertThat(page("q", "agent", "concertation", concertation, "canal", "IMPORT"))
                .contains("1 résultat sans le filtre Canal\u00A0: import");
    }

    @Test
    void aFilterThatNothingReadableBearsIsCalledByItsTextAndAnUnknownOneByWhatWasTyped() throws Exception {
        assertThat(page("q", "introuvable" + UUID.randomUUID(), "canal", "WORKSHOP", "argument", "AGAINST"))
                .contains("<b>atelier</b>")
                .contains("<b>Contre</b>");
        assertThat(page("canal", "ZZZ", "college", "hint.BUSINESS"))
                .contains("<b>ZZZ</b>")
                .contains("<b>hint.BUSINESS</b>");
    }

    @Test
    void aTextTooLongIsCutAndSaidSo() throws Exception {
        assertThat(page("q", "école ".repeat(17_000))).contains("Seuls les 300 premiers caractères");
        assertThat(page("q", "école")).doesNotContain("Seuls les");
    }

    @ParameterizedTest
    @MethodSource("fr.concertations.search.HostileQueryTests#hostile")
    void whateverIsAskedAPageAnswers(String typed) throws Exception {
        assertThat(page("q", typed, "college", typed, "etape", typed, "territoire", typed, "tri", typed, "page", typed))
                .contains("</html>")
                .doesNotContain("??");
    }

    @Test
    void aTerritoryAndAConcertationAreSearchedFromTheirPages() throws Exception {
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        assertThat(read(stage.territory().path()))
                .contains("Chercher dans ce territoire")
                .contains("name=\"territoire\" value=\"" + stage.territory().code() + "\"");
        assertThat(read(stage.territory().path() + "/concertations/"
                        + stage.concertation().slug()))
                .contains("Chercher dans cette concertation")
                .contains(
                        "name=\"concertation\" value=\"" + stage.concertation().id() + "\"");
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
        return read("/recherche", parameters);
    }

    private String read(String path, String... parameters) throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
        var request = get(path).locale(Locale.FRENCH);
        for (var i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
        return mvc.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
