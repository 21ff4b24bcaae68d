package fr.concertations.site.head;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.site.Reader;
import fr.concertations.testing.Aftermath;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages say of themselves to machines. */
@ApplicationTest
class PageHeadsTests {
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern IMAGE = Pattern.compile("property=\"og:image\" content=\"http://localhost([^\"]+)\"");
    private static final int MOST_BYTES = 60_000;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    Aftermath aftermath;

    @Autowired
    Contributions contributions;

    private Reader anybody;

    @BeforeEach
    void open() {
        anybody = Reader.of(context);
    }

    @Test
    void everyKindOfPageSaysWhatItIsWhereItIsKnownAndWhatItLooksLike() throws Exception {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var sentence = aftermath.sentence(stage, "Une phrase.", contribution);
        aftermath.publishSynthesis(stage);
        aftermath.conclusion(stage, "Une conclusion.", List.of(sentence), List.of());
        aftermath.publishConclusions(stage);
        aftermath.cell(stage, "criteres.ethique", "Une case.");
        aftermath.publishGrid(stage);
        var debate = path(stage);
        var types = new LinkedHashMap<String, String>();
        types.put("/", "WebSite");
        types.put("/territoires", "BreadcrumbList");
        types.put("/charte", "CreativeWork");
        types.put("/signataires", "BreadcrumbList");
        types.put("/grille", "Dataset");
        types.put("/manifeste", "BreadcrumbList");
        types.put(stage.territory().path(), "GovernmentOrganization");
        types.put(debate, "Event");
        types.put(debate + "/contributions", "CollectionPage");
        types.put(contribution.path(), "DiscussionForumPosting");
        types.put(debate + "/synthese", "Report");
        types.put(debate + "/synthese/versions/1", "Report");
        types.put(debate + "/conclusions", "Report");
        types.put(debate + "/grille", "Report");
        for (var page : types.entrySet()) {
            var html = anybody.text(page.getKey());
            var known = page.getKey().replaceFirst("/versions/1$", "");
            assertThat(html)
                    .as(page.getKey())
                    .contains(
                            "rel=\"canonical\" href=\"http://localhost" + known + "\"",
                            "hreflang=\"en\" href=\"http://localhost/en")
                    .containsPattern("name=\"description\" content=\"[^\"]{10,}\"");
            assertThat(typesIn(html)).as(page.getKey()).contains(page.getValue(), "BreadcrumbList");
            picture(html);
        }
        assertThat(anybody.text("/en" + debate))
                .contains("rel=\"canonical\" href=\"http://localhost/en" + debate + "\"");
    }

    @Test
    void aTitleCannotCloseTheElementItStandsIn() throws Exception {
        var stage = scene.everythingOpen();
        var title = "</script><script>alert(1)</script><!-- & \u2028 \"";
        var draft = new ContributionDraft(
                ContributionKind.PROPOSAL,
                stage.concertation().themes().getFirst().id(),
                title,
                "Un texte assez long pour être publié, et " + title);
        var id = contributions.submit(
                scene.people().citizen(), stage.concertation().id(), draft, UUID.randomUUID());
        var html = anybody.text(contributions.unchecked(id).orElseThrow().path());
        assertThat(html).doesNotContain("<script>alert");
        var said = data(html).get("@graph").get(0).get("headline").asString();
        assertThat(said).startsWith("</script><script>alert(1)</script><!-- &");
        assertThat(DATA.matcher(html).results()).hasSize(1);
    }

    @Test
    void filtersAndOtherTerritoriesAreNoOtherPage() throws Exception {
        var stage = scene.everythingOpen();
        assertThat(anybody.text(path(stage) + "/contributions?type=RISK&college=CITIZEN"))
                .contains("rel=\"canonical\" href=\"http://localhost" + path(stage) + "/contributions\"");
    }

    private void picture(String html) throws Exception {
        var image = IMAGE.matcher(html);
        assertThat(image.find()).isTrue();
        var answer = anybody.ask(image.group(1));
        assertThat(answer.getStatus()).as(image.group(1)).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/png");
        var png = answer.getContentAsByteArray();
        assertThat(png).hasSizeLessThan(MOST_BYTES);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1200);
    }

    private static List<String> typesIn(String html) {
        var types = new ArrayList<String>();
        data(html).get("@graph").forEach(node -> types.add(node.get("@type").asString()));
        return types;
    }

    private static JsonNode data(String html) {
        var script = DATA.matcher(html);
        assertThat(script.find()).isTrue();
        return JsonMapper.shared().readTree(script.group(1));
    }

    private static String path(Stage stage) {
        return stage.territory().path() + "/concertations/"
                + stage.concertation().slug();
    }
}
