package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Following a search with a feed reader. */
@ApplicationTest
class SearchFeedTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    SearchFollower follower;

    @Autowired
    Contributions contributions;

    @Autowired
    Moderation moderation;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Test
    void aReaderIsToldWhatIsNewNewestFirst() throws Exception {
        var stage = scene.everythingOpen();
        var older = scene.contribution(stage);
        var newer = scene.contribution(stage);
        follower.catchUp();
        var feed = read(ask(stage, "q", "parler à un agent"));
        assertThat(feed.getEntries())
                .extracting(entry -> entry.getAlternateLinks().getFirst().getHref())
                .containsExactly("http://localhost" + newer.path(), "http://localhost" + older.path());
        assertThat(feed.getEntries()).extracting(Entry::getId).allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(feed.getEntries().getFirst().getTitleEx().getValue()).contains("parler</mark> à un");
        assertThat(feed.getEntries().getFirst().getUpdated()).isEqualTo(feed.getUpdated());
        assertThat(feed.getTitle()).isEqualTo("Recherche\u00A0: parler à un agent");
        assertThat(feed.getId())
                .isEqualTo(read(ask(stage, "q", "parler à un agent")).getId());
        assertThat(feed.getOtherLinks().getFirst().getHref()).startsWith("http://localhost/recherche.atom?q=parler");
    }

    @Test
    void thePageLeadsToItsFeed() throws Exception {
        var page = MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get("/recherche")
                        .param("q", "agent")
                        .param("tri", "anciennes")
                        .locale(Locale.FRENCH))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/recherche.atom?q=agent\"");
    }

    @Test
    void askedAgainNothingIsSentUntilSomethingComesOrGoes() throws Exception {
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        var second = scene.contribution(stage);
        follower.catchUp();
        var first = ask(stage);
        var tag = first.getHeader(HttpHeaders.ETAG);
        assertThat(first.getHeader(HttpHeaders.LAST_MODIFIED)).isNotNull();
        assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-cache");
        assertThat(again(stage, tag).getStatus()).isEqualTo(304);

        moderation.hide(
                stage.referent(), "contribution", second.id().value(), ReportReason.SPAM, "Publicité manifeste.");
        follower.catchUp();
        var changed = again(stage, tag);
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(read(changed).getEntries())
                .hasSize(2)
                .noneMatch(
                        entry -> entry.getAlternateLinks().getFirst().getHref().endsWith(second.path()));
    }

    @Test
    void itIsXmlWhateverWasTypedAndNeverEndless() throws Exception {
        var stage = scene.everythingOpen();
        for (var i = 0; i < 35; i++) {
            var draft = new ContributionDraft(
                    ContributionKind.RISK,
                    stage.concertation().themes().getFirst().id(),
                    "Une & deux <b>idées</b> ]]> 💡",
                    "Un texte assez long, avec \u0007 une \uFFFE cloche.");
            contributions.submit(people.citizen(), stage.concertation().id(), draft, UUID.randomUUID());
        }
        follower.catchUp();
        var feed = read(ask(stage));
        assertThat(feed.getEntries()).hasSize(30);
        assertThat(feed.getEntries().getFirst().getTitleEx().getValue())
                .contains("&lt;b&gt;idées")
                .contains("💡");
        for (var typed : new String[] {"\u0000\uD800<x>&", "]]>", "\uFFFF"})
            assertThat(read(ask(stage, "q", typed)).getEntries()).as(typed).isEmpty();
        assertThat(read(ask(stage, "q", "introuvable" + UUID.randomUUID())).getUpdated())
                .isNotNull();
    }

    private MockHttpServletResponse ask(Stage stage, String... parameters) throws Exception {
        return ask(stage, "", parameters);
    }

    private MockHttpServletResponse again(Stage stage, String tag) throws Exception {
        return ask(stage, tag, new String[0]);
    }

    private MockHttpServletResponse ask(Stage stage, String tag, String[] parameters) throws Exception {
        var request = get("/recherche.atom")
                .locale(Locale.FRENCH)
                .param("concertation", stage.concertation().id().toString());
        for (var i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
        if (!tag.isEmpty()) request.header(HttpHeaders.IF_NONE_MATCH, tag);
        return MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(request)
                .andReturn()
                .getResponse();
    }

    private static Feed read(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        return (Feed) new WireFeedInput().build(new StringReader(response.getContentAsString(StandardCharsets.UTF_8)));
    }
}
