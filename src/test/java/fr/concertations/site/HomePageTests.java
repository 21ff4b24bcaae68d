package fr.concertations.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationDraft;
import fr.concertations.debate.StageDraft;
import fr.concertations.debate.StageKind;
import fr.concertations.debate.ThemeDraft;
import fr.concertations.debate.Visibility;
import fr.concertations.testing.Aftermath;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Places;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Where one arrives: what is open, what was concluded, who takes part; and what each theme is said of it elsewhere. */
@ApplicationTest
class HomePageTests {
    private static final int MOST_ELEMENTS = 340;
    private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z]");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    Places places;

    @Autowired
    People people;

    @Autowired
    Aftermath aftermath;

    @Autowired
    Contributions contributions;

    @Autowired
    DSLContext dsl;

    MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void aPlaceThatAloneAnswersIsReachedStraightAway() throws Exception {
        browser.perform(get("/territoires").param("q", "locronan"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/territoires/locronan"));
        browser.perform(get("/territoires").param("q", "rennes")).andExpect(status().isOk());
    }

    @Test
    void whatOpensTodayIsShownUntilWhen() throws Exception {
        var stage = scene.everythingOpen();
        assertThat(read("/")).contains("En ce moment", "jusqu’au ");
        assertThat(read(stage.territory().path()))
                .contains("Concertations ouvertes", stage.concertation().title());
    }

    @Test
    void whatIsByInvitationIsNowhere() throws Exception {
        var secret = scene.byInvitation("quelqu.un@exemple.fr");
        var code = secret.concertation().themes().getFirst().code();
        var title = secret.concertation().title();
        scene.everythingOpen();
        for (var path : List.of(
                "/",
                secret.territory().path(),
                "/territoires",
                "/themes",
                "/themes/" + code,
                "/signataires",
                secret.territory().path() + "/engagements"))
            assertThat(read(path)).doesNotContain(title);
        assertThat(read(secret.territory().path())).contains("Aucune concertation n’est encore ouverte ici");
        assertThat(read(secret.territory().path() + "/engagements")).contains("il n’y a rien à mesurer");
    }

    @Test
    void conclusionsAreShownWhereTheyWereMade() throws Exception {
        var stage = concluded();
        assertThat(read("/")).contains("Conclusions du", stage.concertation().title());
        assertThat(read(stage.territory().path()))
                .contains(
                        "Ce qui a été conclu",
                        "Un agent répondra toujours",
                        "1 contribution a reçu une réponse, sur 1");
    }

    @Test
    void aThemeBringsTerritoriesSideBySide() throws Exception {
        var stage = concluded();
        var page = read("/themes/" + theme(stage.concertation()));
        assertThat(page)
                .contains("Accueil et démarches", stage.territory().name(), "Toujours pouvoir parler à un agent")
                .contains("Ce que le territoire en conclut", "Un agent répondra toujours");
        assertThat(read("/themes")).contains("/themes/" + theme(stage.concertation()));
        browser.perform(get("/themes/inconnu")).andExpect(status().isNotFound());
        browser.perform(get("/themes/accueil?page=9000")).andExpect(status().isNotFound());
    }

    @Test
    void withSixtyTerritoriesPagesStayLight() throws Exception {
        for (var i = 0; i < 60; i++) places.signed(places.somewhere());
        for (var i = 0; i < 8; i++) scene.everythingOpen();
        concluded();
        for (var path : List.of("/", "/territoires", "/signataires", "/themes", "/themes/accueil"))
            assertThat(elements(read(path))).as(path).isLessThanOrEqualTo(MOST_ELEMENTS);
    }

    @Test
    void theMapAndItsTableSayTheSame() throws Exception {
        scene.everythingOpen();
        var home = read("/");
        var map = home.substring(
                home.indexOf("<svg class=\"france\""), home.indexOf("</svg>", home.indexOf("<svg class=\"france\"")));
        var table = home.substring(home.indexOf("<tbody>"), home.indexOf("</tbody>"));
        assertThat(links(map)).isNotEmpty().containsExactlyElementsOf(links(table));
    }

    /** However many territories and concertations there are. */
    @Test
    void pagesAskTheDatabaseAsOftenForOneAsForMany() throws Exception {
        concluded();
        var paths = List.of("/", "/territoires", "/signataires", "/themes");
        for (var path : paths) read(path);
        var before = new ArrayList<Integer>();
        for (var path : paths) before.add(statements(path));
        for (var i = 0; i < 5; i++) concluded();
        for (var i = 0; i < 5; i++) scene.everythingOpen();
        var after = new ArrayList<Integer>();
        for (var path : paths) after.add(statements(path));
        assertThat(before).allSatisfy(count -> assertThat(count).isPositive());
        assertThat(after).isEqualTo(before);
    }

    private int statements(String path) throws Exception {
        var thread = Thread.currentThread();
        var count = new AtomicInteger();
        var usual = dsl.configuration().executeListenerProviders();
        var more = Arrays.copyOf(usual, usual.length + 1);
        more[usual.length] = new DefaultExecuteListenerProvider(ExecuteListener.onExecuteStart(statement -> {
            if (Thread.currentThread() == thread) count.incrementAndGet();
        }));
        dsl.configuration().set(more);
        try {
            read(path);
        } finally {
            dsl.configuration().set(usual);
        }
        return count.get();
    }

    private static List<String> links(String html) {
        return Pattern.compile("href=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Contributions, then a synthesis and conclusions, all of it over. */
    private Stage concluded() {
        var now = Instant.now();
        var place = places.somewhere();
        var referent = places.signed(place);
        var draft = scene.draft(
                place,
                Visibility.PUBLIC,
                Set.of(),
                StageDraft.usual(StageKind.CONTRIBUTION, now.minus(Duration.ofDays(9)), now.plus(Duration.ofDays(1))));
        var code = "accueil-" + UUID.randomUUID();
        var own = scene.concertations().create(referent, withTheme(draft, code));
        scene.concertations().open(referent, own);
        var stage = new Stage(place, referent, scene.concertations().require(own, Optional.of(referent)));
        var id = contributions.submit(
                people.citizen(),
                stage.concertation().id(),
                new ContributionDraft(
                        ContributionKind.PROPOSAL,
                        stage.concertation().themes().getFirst().id(),
                        "Toujours pouvoir parler à un agent",
                        "Si la machine ne comprend pas, il faut un bouton."),
                UUID.randomUUID());
        aftermath.conclusion(stage, "Un agent répondra toujours", List.of(), List.of(id));
        aftermath.publishConclusions(stage);
        return stage;
    }

    private static ConcertationDraft withTheme(ConcertationDraft draft, String code) {
        return new ConcertationDraft(
                draft.title(),
                draft.presentation(),
                draft.publics(),
                draft.territories(),
                draft.questions(),
                List.of(new ThemeDraft(code, "Accueil et démarches")),
                draft.stages(),
                draft.visibility(),
                draft.invitees());
    }

    private static String theme(Concertation concertation) {
        return concertation.themes().getFirst().code();
    }

    private String read(String path) throws Exception {
        return browser.perform(get(path).locale(Locale.FRENCH))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static long elements(String html) {
        return ELEMENT.matcher(html).results().count();
    }
}
