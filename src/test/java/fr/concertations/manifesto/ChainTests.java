package fr.concertations.manifesto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.grid.CellSource;
import fr.concertations.grid.GridId;
import fr.concertations.grid.UsesInGrids;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.Shift;
import fr.concertations.search.SearchFollower;
import fr.concertations.testing.Aftermath;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** The heart of the platform: from a contribution to an article of the manifesto and back, by links alone. */
@ApplicationTest
class ChainTests {
    private static final String CELL = "criteres.ethique";

    @Autowired
    Manifesto manifesto;

    @Autowired
    PublishedManifestos manifestos;

    @Autowired
    UsesInGrids usesInGrids;

    @Autowired
    Aftermath aftermath;

    @Autowired
    SearchFollower follower;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    WebApplicationContext web;

    @Test
    void anArticleLeadsDownToTheContributionAndTheContributionUpToTheArticle() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var sentence = aftermath.sentence(stage, "Chacun doit pouvoir joindre quelqu’un.", contribution);
        aftermath.publishSynthesis(stage);
        var conclusion = aftermath.conclusion(stage, "Ouvrir une ligne directe.", List.of(sentence), List.of());
        aftermath.publishConclusions(stage);
        var grid = aftermath.cell(
                stage,
                CELL,
                "Un agent répond toujours.",
                new CellSource.OfSentence(sentence),
                new CellSource.OfConclusion(conclusion));
        aftermath.publishGrid(stage);
        var article = publishedArticle("Une personne à la demande", new CitedCell(grid, CELL));

        var down = page(latest()).split("id=\"article-" + article + "\"")[1];
        assertThat(down).contains(stage.territory().name());
        var gridPage = follow(down, "#" + CELL);
        assertThat(gridPage).contains("id=\"" + CELL + "\"", "Un agent répond toujours.");
        var synthesisPage = follow(gridPage, "#phrase-" + sentence);
        assertThat(synthesisPage).contains("id=\"phrase-" + sentence + "\"", "Chacun doit pouvoir joindre quelqu’un.");
        assertThat(synthesisPage).contains("href=\"" + contribution.path() + "\"");
        assertThat(follow(gridPage, "#conclusion-" + conclusion)).contains("Le conseil l’a voté.");

        assertThat(synthesisPage).contains("/grille/versions/1#" + CELL).contains("#conclusion-" + conclusion);
        assertThat(gridPage).contains("#article-" + article);
        follower.catchUp();
        assertThat(page("/recherche?parmi=article")).contains("#article-" + article);
        var cells = usesInGrids.of(contribution, Optional.empty());
        assertThat(cells).extracting(UsesInGrids.CellUse::cell).containsExactly(CELL);
        assertThat(manifestos.citing(cells.stream()
                        .map(use -> new CitedCell(use.grid(), use.cell()))
                        .toList()))
                .extracting(PublishedManifestos.ArticleUse::title)
                .containsExactly("Une personne à la demande");
    }

    @Test
    void anArticleCitesPublishedCellsThatAnybodyMayRead() {
        var commission = people.commission();
        var stage = scene.everythingOpen();
        var grid = aftermath.cell(stage, CELL, "Pas encore publié.");
        var secret = scene.byInvitation("invite@exemple.fr");
        var secretGrid = aftermath.cell(secret, CELL, "Entre nous.");
        aftermath.publishGrid(secret);
        assertRefused("citations", () -> manifesto.add(commission, draft("Sans rien")));
        assertRefused("citations", () -> manifesto.add(commission, draft("Trop tôt", new CitedCell(grid, CELL))));
        assertRefused("citations", () -> manifesto.add(commission, draft("Privé", new CitedCell(secretGrid, CELL))));
        assertRefused(
                "citations",
                () -> manifesto.add(
                        commission, draft("Nulle part", new CitedCell(new GridId(UUID.randomUUID()), CELL))));
        assertThatThrownBy(() -> manifesto.add(stage.referent(), draft("Pas moi", new CitedCell(grid, CELL))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void versionsAreKeptAndAStalePageUndoesNothing() {
        var commission = people.commission();
        var stage = scene.everythingOpen();
        var grid = aftermath.cell(stage, CELL, "Un agent répond.");
        aftermath.publishGrid(stage);
        var cited = new CitedCell(grid, CELL);
        var id = publishedArticle("Premier titre", cited);
        var version = manifestos.latest().orElseThrow().version();
        var revision = manifesto.draft(commission).revision();
        assertThat(manifesto.publish(commission, revision)).isEqualTo(version);
        manifesto.rewrite(commission, id, 0, draft("Second titre", cited));
        assertRefused("revision", () -> manifesto.rewrite(commission, id, 0, draft("Troisième titre", cited)));
        assertRefused("revision", () -> manifesto.publish(commission, revision));
        manifesto.move(commission, id, Shift.DOWN);
        manifesto.publish(commission, manifesto.draft(commission).revision());
        assertThat(page("/manifeste/versions/" + version)).contains("Premier titre");
        assertThat(page(latest())).contains("Second titre");
        assertThat(status("/manifeste/versions/9999")).isEqualTo(404);
    }

    @Test
    void pagesOfAPrivateConcertationDoNotExist() {
        var secret = scene.byInvitation("invite@exemple.fr");
        aftermath.sentence(secret, "Entre nous.", scene.contribution(secret, secret.referent()));
        aftermath.publishSynthesis(secret);
        aftermath.cell(secret, CELL, "Entre nous.");
        aftermath.publishGrid(secret);
        var base = "/territoires/" + secret.territory().slug() + "/concertations/"
                + secret.concertation().slug();
        for (var page : List.of("/synthese", "/synthese/versions/1", "/conclusions", "/grille", "/grille/versions/1"))
            assertThat(status(base + page)).as(page).isEqualTo(404);
        assertThat(page("/grille?section=criteres&entier=oui")).doesNotContain("Entre nous.");
        assertThat(page("/grille.csv")).doesNotContain("Entre nous.");
    }

    @Test
    void aDocumentNotPublishedYetHasNoPage() {
        var stage = scene.everythingOpen();
        var base = "/territoires/" + stage.territory().slug() + "/concertations/"
                + stage.concertation().slug();
        assertThat(status(base + "/synthese")).isEqualTo(404);
        assertThat(status(base + "/grille")).isEqualTo(404);
    }

    @Test
    void noTextOfTheFileIsRunByASpreadsheet() {
        var stage = scene.everythingOpen();
        for (var text : List.of("=HYPERLINK(\"http://mal.exemple\")", "+33", "-1", "@SUM(A1)"))
            aftermath.cell(stage, cellFor(text), text);
        aftermath.publishGrid(stage);
        var csv = page("/grille.csv");
        assertThat(csv).startsWith("\uFEFFterritoire_code;territoire;");
        assertThat(csv).contains("'=HYPERLINK(", ";'+33;", ";'-1;", ";'@SUM(A1);");
        assertThat(csv).doesNotContain(";=", ";\"=", ";+33", ";-1", ";@");
        assertThat(page("/grille?section=impacts&entier=oui"))
                .contains(stage.territory().name());
    }

    /** The manifesto of today, whole however long other tests made it. */
    private String latest() {
        return "/manifeste/versions/" + manifestos.latest().orElseThrow().version();
    }

    private static String cellFor(String text) {
        return switch (text.charAt(0)) {
            case '=' -> "impacts.travail";
            case '+' -> "impacts.habitants";
            case '-' -> "impacts.services-publics";
            default -> "conditions.conditions";
        };
    }

    private ArticleId publishedArticle(String title, CitedCell... cells) {
        var commission = people.commission();
        var id = manifesto.add(commission, draft(title, cells));
        manifesto.publish(commission, manifesto.draft(commission).revision());
        return id;
    }

    private static ArticleDraft draft(String title, CitedCell... cells) {
        return new ArticleDraft(title, "Aucune démarche essentielle ne dépend d’une machine seule.", List.of(cells));
    }

    /** The page behind the first link of a page whose address ends so. */
    private String follow(String page, String end) {
        var link =
                Pattern.compile("href=\"([^\"]*" + Pattern.quote(end) + ")\"").matcher(page);
        assertThat(link.find()).as("a link to " + end).isTrue();
        return page(link.group(1).replaceFirst("#.*", ""));
    }

    private String page(String path) {
        var result = MockMvcTester.from(web).get().uri(path).exchange();
        assertThat(result.getResponse().getStatus()).as(path).isEqualTo(200);
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int status(String path) {
        return MockMvcTester.from(web).get().uri(path).exchange().getResponse().getStatus();
    }

    private static void assertRefused(String field, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
