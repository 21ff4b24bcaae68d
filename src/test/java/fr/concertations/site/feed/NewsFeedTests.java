package fr.concertations.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.StageDraft;
import fr.concertations.debate.StageKind;
import fr.concertations.debate.Visibility;
import fr.concertations.site.Reader;
import fr.concertations.testing.Aftermath;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Following what happens with a feed reader: everywhere, in a territory, in a concertation. */
@ApplicationTest
class NewsFeedTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Aftermath aftermath;

    @Autowired
    Contributions contributions;

    @Autowired
    MovableClock clock;

    private Reader anybody;

    @BeforeEach
    void open() {
        anybody = Reader.of(context);
    }

    @Test
    void aReaderIsToldOfOpeningsContributionsAndDocuments() throws Exception {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        aftermath.sentence(stage, "Une phrase.", contribution);
        aftermath.publishSynthesis(stage);
        var title = stage.concertation().title();
        assertThat(titles(feed(path(stage) + ".atom")))
                .containsExactlyInAnyOrder(
                        "La synthèse\u00a0: " + title, contribution.title(), "Nouvelle concertation\u00a0: " + title);
        assertThat(titles(feed(stage.territory().path() + ".atom")))
                .containsExactlyInAnyOrder("La synthèse\u00a0: " + title, "Nouvelle concertation\u00a0: " + title);
        assertThat(titles(feed("/nouveautes.atom"))).contains("La synthèse\u00a0: " + title);
    }

    @Test
    void anEtapeIsNewsOnTheDayItBeginsAndNotBefore() throws Exception {
        var now = clock.instant();
        var stage = scene.opened(
                Visibility.PUBLIC,
                Set.of(),
                StageDraft.usual(StageKind.CONTRIBUTION, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(2))),
                StageDraft.usual(StageKind.VOTE, now.plus(Duration.ofDays(2)), now.plus(Duration.ofDays(9))));
        assertThat(feed(path(stage) + ".atom").getEntries()).hasSize(1);
        var before = feed(path(stage) + ".atom").getEntries().getFirst().getId();
        var after = clock.askedAt(now.plus(Duration.ofDays(3)), () -> feed(path(stage) + ".atom"));
        assertThat(titles(after)).hasSize(2).first().asString().startsWith("Vote");
        assertThat(after.getEntries().getLast().getId()).isEqualTo(before);
        assertThat(after.getEntries().getFirst().getUpdated().toInstant())
                .isEqualTo(now.plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS));
    }

    /** RFC 4287: what a feed and its entries must have, and RFC 4151 for their names. */
    @Test
    void itIsValidWhateverPeopleWrite() throws Exception {
        var stage = scene.everythingOpen();
        for (var text : List.of("Une & deux <b>idées</b> ]]> 💡", "Avec \u0007 une \uFFFE cloche")) {
            var draft = new ContributionDraft(
                    ContributionKind.RISK,
                    stage.concertation().themes().getFirst().id(),
                    text,
                    "Un texte assez long pour être publié : " + text);
            contributions.submit(people.citizen(), stage.concertation().id(), draft, UUID.randomUUID());
        }
        for (var path : List.of("/nouveautes.atom", stage.territory().path() + ".atom", path(stage) + ".atom")) {
            var feed = feed(path);
            var ids = new HashSet<String>();
            assertThat(feed.getId()).matches("tag:[a-z0-9.-]+,2026:\\S+");
            assertThat(feed.getTitle()).isNotBlank();
            assertThat(feed.getAuthors().getFirst().getName()).isNotBlank();
            assertThat(feed.getOtherLinks().getFirst().getRel()).isEqualTo("self");
            assertThat(feed.getOtherLinks().getFirst().getHref()).isEqualTo("http://localhost" + path);
            assertThat(feed.getUpdated()).isEqualTo(feed.getEntries().getFirst().getUpdated());
            Instant last = Instant.MAX;
            for (Entry entry : feed.getEntries()) {
                assertThat(entry.getId()).matches("tag:[a-z0-9.-]+,2026:\\S+");
                assertThat(ids.add(entry.getId())).as("twice " + entry.getId()).isTrue();
                assertThat(entry.getTitle()).isNotBlank();
                assertThat(entry.getUpdated().toInstant()).isBeforeOrEqualTo(last);
                assertThat(entry.getAlternateLinks().getFirst().getHref()).startsWith("http://localhost/");
                last = entry.getUpdated().toInstant();
            }
        }
    }

    @Test
    void whereNothingHappenedTheFeedIsOfToday() throws Exception {
        var feed = feed(scene.places().somewhere().path() + ".atom");
        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getUpdated().toInstant()).isAfter(clock.instant().minus(Duration.ofDays(1)));
        var search = feed("/recherche.atom?q=introuvable" + UUID.randomUUID());
        assertThat(search.getUpdated().toInstant()).isAfter(clock.instant().minus(Duration.ofDays(1)));
    }

    @Test
    void pagesLeadToTheirFeeds() throws Exception {
        var stage = scene.everythingOpen();
        assertThat(anybody.text(path(stage))).contains("application/atom+xml\" href=\"" + path(stage) + ".atom\"");
        assertThat(anybody.text(stage.territory().path()))
                .contains(stage.territory().path() + ".atom\"");
        assertThat(anybody.text("/")).contains("href=\"/nouveautes.atom\"");
    }

    private static List<String> titles(Feed feed) {
        return feed.getEntries().stream().map(Entry::getTitle).toList();
    }

    private static String path(Stage stage) {
        return stage.territory().path() + "/concertations/"
                + stage.concertation().slug();
    }

    private Feed feed(String path) {
        try {
            return read(path);
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private Feed read(String path) throws Exception {
        var answer = anybody.ask(path);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        return (Feed) new WireFeedInput().build(new StringReader(answer.getContentAsString(StandardCharsets.UTF_8)));
    }
}
