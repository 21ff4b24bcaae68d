package fr.concertations.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.ConcertationDraft;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Posters;
import fr.concertations.debate.Visibility;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.Slug;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.newsletter.NewsletterText;
import fr.concertations.newsletter.Newsletters;
import fr.concertations.search.SearchFollower;
import fr.concertations.territory.Territory;
import fr.concertations.testing.Aftermath;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Whatever somebody nobody knows asks, nothing comes out of what is by invitation, of a draft or of what was hidden: not
 * a word, not an id, not a count. The paths are those the application answers: a new one fails here until it is listed.
 */
@ApplicationTest
class PublicLeakTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Aftermath aftermath;

    @Autowired
    Concertations concertations;

    @Autowired
    Contributions contributions;

    @Autowired
    Arguments arguments;

    @Autowired
    Ballots ballots;

    @Autowired
    Posters posters;

    @Autowired
    Moderation moderation;

    @Autowired
    Newsletters letters;

    @Autowired
    SearchFollower follower;

    private final String secret = "zibeline" + UUID.randomUUID().toString().substring(0, 8);
    private Reader anybody;

    @BeforeEach
    void open() {
        anybody = Reader.of(context);
    }

    /** What the parts of an address stand for in one case. */
    private record Place(String territory, String concertation, String contribution, String code) {}

    /** Every address of the application that anybody may ask, by its pattern. */
    private static final Map<String, Function<Place, List<String>>> PATHS = new LinkedHashMap<>();

    static {
        for (var always : List.of(
                "/",
                "/territoires",
                "/charte",
                "/signataires",
                "/themes",
                "/grille",
                "/grille.csv",
                "/manifeste",
                "/robots.txt",
                "/sitemap.xml",
                "/sitemaps/pages.xml",
                "/sitemaps/territoires.xml",
                "/sitemaps/concertations.xml",
                "/nouveautes.atom",
                "/images/site.png")) PATHS.put(always, at -> List.of(always));
        PATHS.put("/charte/{version}", at -> List.of("/charte/1"));
        PATHS.put("/manifeste/versions/{version}", at -> List.of("/manifeste/versions/1"));
        PATHS.put("/sitemaps/contributions-{part:[0-9]{1,6}}.xml", at -> List.of("/sitemaps/contributions-1.xml"));
        PATHS.put("/territoires/{slug}", at -> List.of("/territoires/" + at.territory()));
        PATHS.put("/territoires/{slug}/engagements", at -> List.of("/territoires/" + at.territory() + "/engagements"));
        PATHS.put("/themes/{code}", at -> List.of("/themes/accueil"));
        PATHS.put("/territoires/{slug}.atom", at -> List.of("/territoires/" + at.territory() + ".atom"));
        PATHS.put("/images/territoires/{slug}.png", at -> List.of("/images/territoires/" + at.territory() + ".png"));
        under("/territoires/{territory}/concertations/{slug}", "");
        under("/territoires/{territory}/concertations/{slug}.atom", ".atom");
        under("/territoires/{territory}/concertations/{slug}/contributions", "/contributions");
        under("/territoires/{territory}/concertations/{slug}/votes", "/votes");
        under("/territoires/{territory}/concertations/{concertation}/synthese", "/synthese");
        under(
                "/territoires/{territory}/concertations/{concertation}/synthese/versions/{version}",
                "/synthese/versions/1");
        under("/territoires/{territory}/concertations/{concertation}/conclusions", "/conclusions");
        under(
                "/territoires/{territory}/concertations/{concertation}/conclusions/versions/{version}",
                "/conclusions/versions/1");
        under("/territoires/{territory}/concertations/{concertation}/lettres", "/lettres");
        under("/territoires/{territory}/concertations/{concertation}/lettres/{number:[0-9]{1,6}}", "/lettres/1");
        under("/territoires/{territory}/concertations/{concertation}/grille", "/grille");
        under("/territoires/{territory}/concertations/{concertation}/grille/versions/{version}", "/grille/versions/1");
        PATHS.put(
                "/images/concertations/{slug}.png",
                at -> List.of("/images/concertations/" + at.concertation() + ".png"));
        PATHS.put("/integrer/concertations/{slug}", at -> List.of("/integrer/concertations/" + at.concertation()));
        PATHS.put("/affiches/concertations/{slug}", at -> List.of("/affiches/concertations/" + at.concertation()));
        PATHS.put(
                "/c/{code}", at -> List.of("/c/" + at.code(), "/c/" + at.code().toUpperCase(Locale.ROOT)));
        PATHS.put("/connexion/{token}", at -> List.of("/connexion/" + at.code()));
        PATHS.put("/suivi/quitter/{token}", at -> List.of("/suivi/quitter/" + at.code()));
        PATHS.put("/c/{code}/qr.svg", at -> List.of("/c/" + at.code() + "/qr.svg"));
        PATHS.put("/contributions/{id}", at -> List.of("/contributions/" + at.contribution()));
        PATHS.put("/contributions/{id}/{slug}", at -> List.of("/contributions/" + at.contribution() + "/mots"));
        for (var end : List.of("/arguments", "/versions"))
            PATHS.put(
                    "/contributions/{id}/{slug}" + end,
                    at -> List.of("/contributions/" + at.contribution() + "/mots" + end));
        PATHS.put(
                "/images/contributions/{id}.png", at -> List.of("/images/contributions/" + at.contribution() + ".png"));
        for (var told :
                List.of("/methode", "/accessibilite", "/ecoconception", "/donnees-personnelles", "/mentions-legales"))
            PATHS.put(told, at -> List.of(told));
        PATHS.put(
                "/territoires/{slug}/theme-{hash:[0-9a-f]{12}}.css",
                at -> List.of("/territoires/" + at.territory() + "/theme-0123456789ab.css"));
        PATHS.put(
                "/territoires/{slug}/logo-{hash:[0-9a-f]{12}}.png",
                at -> List.of("/territoires/" + at.territory() + "/logo-0123456789ab.png"));
        PATHS.put(
                "/territoires/apercu/{brand:x|[0-9a-f]{6}}-{accent:x|[0-9a-f]{6}}.css",
                at -> List.of("/territoires/apercu/x-b23a16.css"));
        PATHS.put("/recherche", PublicLeakTests::searches);
        PATHS.put(
                "/recherche.atom",
                at -> searches(at).stream()
                        .map(path -> path.replace("/recherche?", "/recherche.atom?"))
                        .toList());
    }

    /** Answered by the framework: pages of errors say nothing but what is asked for here by their causes. */
    private static final Set<String> OF_THE_FRAMEWORK = Set.of("/error", "${server.error.path:${error.path:/error}}");

    private static void under(String pattern, String end) {
        PATHS.put(
                pattern, at -> List.of("/territoires/" + at.territory() + "/concertations/" + at.concertation() + end));
    }

    private static List<String> searches(Place at) {
        return List.of(
                "/recherche?q=zibeline",
                "/recherche?q=&concertation=" + at.concertation(),
                "/recherche?q=" + at.concertation(),
                "/recherche?q=parler+agent&etat=HIDDEN");
    }

    @Test
    void everyPathTheApplicationAnswersIsAsked() {
        var answered = context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> !OF_THE_FRAMEWORK.contains(path) && !path.startsWith("/actuator"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(answered).containsExactlyInAnyOrderElementsOf(PATHS.keySet());
    }

    @Test
    void whatIsPublicComesOutSoThatTheOtherTestsAreNotBlind() throws Exception {
        var stage = opened(Visibility.PUBLIC);
        fill(stage);
        follower.catchUp();
        var place = place(stage, contribution(stage).id().toString());
        var telling = new TreeSet<String>();
        for (var path : PATHS.entrySet())
            for (var asked : path.getValue().apply(place))
                if (anybody.text(asked).contains(secret)) telling.add(path.getKey());
        assertThat(telling)
                .contains(
                        "/",
                        "/territoires/{slug}",
                        "/territoires/{slug}.atom",
                        "/nouveautes.atom",
                        "/grille.csv",
                        "/sitemaps/concertations.xml",
                        "/sitemaps/contributions-{part:[0-9]{1,6}}.xml",
                        "/territoires/{territory}/concertations/{slug}",
                        "/territoires/{territory}/concertations/{slug}.atom",
                        "/territoires/{territory}/concertations/{concertation}/synthese",
                        "/territoires/{territory}/concertations/{concertation}/lettres",
                        "/territoires/{territory}/concertations/{concertation}/lettres/{number:[0-9]{1,6}}",
                        "/integrer/concertations/{slug}",
                        "/affiches/concertations/{slug}",
                        "/recherche",
                        "/recherche.atom");
    }

    @Test
    void nothingComesOutOfWhatIsByInvitation() throws Exception {
        var stage = opened(Visibility.INVITATION);
        fill(stage);
        follower.catchUp();
        var contribution = contribution(stage);
        tellsNothing(
                place(stage, contribution.id().toString()),
                stage,
                contribution.id().toString());
    }

    @Test
    void nothingComesOutOfADraft() throws Exception {
        var territory = scene.places().somewhere();
        var referent = scene.places().signed(territory);
        var id = concertations.create(referent, secretDraft(territory, Visibility.PUBLIC));
        follower.catchUp();
        var draft = concertations.unchecked(id).orElseThrow();
        var stage = new Stage(territory, referent, draft);
        tellsNothing(place(stage, UUID.randomUUID().toString()), stage);
    }

    /** What was hidden: its words are in no page, nor in the files, nor its title in any address. */
    @Test
    void nothingComesOutOfWhatIsHidden() throws Exception {
        var stage = scene.everythingOpen();
        var visible = scene.contribution(stage);
        var hidden = contribute(stage, stage.referent());
        aftermath.sentence(stage, "Une phrase.", hidden);
        aftermath.publishSynthesis(stage);
        moderation.hide(
                stage.referent(), "contribution", hidden.id().value(), ReportReason.SPAM, "Publicité manifeste.");
        follower.catchUp();
        for (var path : all(place(stage, hidden.id().toString()))) {
            var said = anybody.text(path);
            assertThat(said).as(path).doesNotContain(secret);
            if (!path.contains(hidden.id().toString()))
                assertThat(said).as(path).doesNotContain(hidden.id().toString());
        }
        assertThat(anybody.text(visible.path())).contains(visible.title());
    }

    /** Figures are the same before and after: not even how many there are is told. */
    @Test
    void whatIsPrivateChangesNoCount() throws Exception {
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        follower.catchUp();
        var counted = List.of(
                "/",
                "/territoires",
                stage.territory().path(),
                stage.territory().path() + "/engagements",
                "/signataires",
                "/themes",
                "/themes/accueil",
                "/grille",
                "/sitemap.xml");
        var before = answers(counted);
        var referent = stage.referent();
        var closed = concertations.create(referent, secretDraft(stage.territory(), Visibility.INVITATION));
        concertations.open(referent, closed);
        var inside = new Stage(
                stage.territory(), referent, concertations.unchecked(closed).orElseThrow());
        fill(inside);
        concertations.create(referent, secretDraft(stage.territory(), Visibility.PUBLIC));
        follower.catchUp();
        assertThat(answers(counted)).isEqualTo(before);
    }

    /** Asked before it exists and once it does, an address of something private gives the very same bytes. */
    @Test
    void whatIsPrivateIsWhatDoesNotExist() throws Exception {
        var alone = place();
        var stage = new Stage(
                alone, scene.places().signed(alone), scene.everythingOpen().concertation());
        var slug = Slug.of(secretDraft(stage.territory(), Visibility.INVITATION).title());
        var place = new Place(stage.territory().slug(), slug, UUID.randomUUID().toString(), "bcdfgh");
        follower.catchUp();
        var addresses = all(place).stream().filter(path -> path.contains(slug)).toList();
        var before = answers(addresses);
        var id = concertations.create(stage.referent(), secretDraft(stage.territory(), Visibility.INVITATION));
        concertations.open(stage.referent(), id);
        assertThat(concertations.unchecked(id).orElseThrow().slug()).isEqualTo(slug);
        fill(new Stage(
                stage.territory(), stage.referent(), concertations.unchecked(id).orElseThrow()));
        follower.catchUp();
        assertThat(addresses).hasSizeGreaterThan(10);
        assertThat(answers(addresses)).isEqualTo(before);
        var unknown = anybody.text("/c/bcdfgh");
        var code = posters.of(id).orElseThrow().code();
        assertThat(anybody.text("/c/" + code).replace(code, "bcdfgh")).isEqualTo(unknown);
    }

    private void tellsNothing(Place place, Stage stage, String... ids) throws Exception {
        var told = new ArrayList<>(List.of(ids));
        told.add(stage.concertation().id().toString());
        for (var path : all(place)) {
            var answer = anybody.ask(path);
            var said = everything(answer);
            assertThat(without(said, path)).as(path).doesNotContain(secret);
            for (var id : told)
                if (!path.contains(id)) assertThat(said).as(path).doesNotContain(id);
            if (Stream.of(place.concertation(), place.contribution(), place.code())
                            .anyMatch(path::contains)
                    && !path.contains("/recherche")) {
                assertThat(answer.getStatus()).as(path).isEqualTo(404);
                for (var again : List.of(
                        head(URI.create(path)),
                        get(URI.create(path)).header(HttpHeaders.IF_NONE_MATCH, "*"),
                        get(URI.create(path)).header(HttpHeaders.IF_MODIFIED_SINCE, "Thu, 01 Jan 2026 00:00:00 GMT")))
                    assertThat(anybody.ask(again).getStatus()).as(path).isEqualTo(404);
            }
        }
    }

    private List<String> all(Place place) {
        return PATHS.values().stream()
                .flatMap(paths -> paths.apply(place).stream())
                .flatMap(path -> Stream.of(path, path.equals("/") ? "/en" : "/en" + path))
                .toList();
    }

    /** The page of an address that leads nowhere repeats the words of the address, which whoever asks knows. */
    private String without(String said, String path) {
        var asked = UriComponentsBuilder.fromUriString(path).build().toString();
        return asked.contains(secret) || asked.contains("zibeline") ? said.replace(secret, "") : said;
    }

    private Map<String, String> answers(List<String> paths) throws Exception {
        var answers = new LinkedHashMap<String, String>();
        for (var path : paths) answers.put(path, everything(anybody.ask(path)));
        return answers;
    }

    private static String everything(MockHttpServletResponse answer) throws Exception {
        var headers = answer.getHeaderNames().stream()
                .sorted()
                .map(name -> name + ": " + answer.getHeaders(name))
                .collect(Collectors.joining("\n"));
        return answer.getStatus() + "\n" + headers + "\n" + answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private Place place(Stage stage, String contribution) {
        var code = posters.of(stage.concertation().id()).orElseThrow().code();
        return new Place(stage.territory().slug(), stage.concertation().slug(), contribution, code);
    }

    /** No other has a word of its name, so that what its address looks like does not depend on the others. */
    private Territory place() {
        var name = "Zork" + secret.substring("zibeline".length());
        return scene.places()
                .territories()
                .registerDemonstration(
                        new TerritoryCode("DEMO-" + name.toUpperCase(Locale.ROOT)),
                        Territory.Kind.COMMUNE,
                        name,
                        Slug.of(name),
                        900);
    }

    private Stage opened(Visibility visibility) {
        var territory = scene.places().somewhere();
        var referent = scene.places().signed(territory);
        var id = concertations.create(referent, secretDraft(territory, visibility));
        concertations.open(referent, id);
        return new Stage(territory, referent, concertations.unchecked(id).orElseThrow());
    }

    private ConcertationDraft secretDraft(Territory territory, Visibility visibility) {
        var draft = scene.draft(territory, visibility, Set.of(), scene.everything());
        return new ConcertationDraft(
                "Une " + secret,
                "De quoi parle " + secret,
                "Ceux de " + secret,
                draft.territories(),
                List.of("Que faire de " + secret + " ?"),
                draft.themes(),
                draft.stages(),
                visibility,
                Set.of());
    }

    /** Contributions, arguments, positions, a synthesis, conclusions and a grid. */
    private void fill(Stage stage) {
        var contribution = contribute(stage, stage.referent());
        arguments.submit(
                stage.referent(),
                contribution.id(),
                new ArgumentDraft(Stance.FOR, "Parce que " + secret + " le vaut bien.", ""),
                UUID.randomUUID());
        ballots.cast(people.moderator(stage.territory().code()), contribution.id(), Position.AGREE);
        var sentence = aftermath.sentence(stage, "Retenons " + secret + ".", contribution);
        aftermath.publishSynthesis(stage);
        aftermath.conclusion(stage, "Nous ferons " + secret + ".", List.of(sentence), List.of());
        aftermath.publishConclusions(stage);
        aftermath.cell(stage, "criteres.ethique", "Selon " + secret + ".");
        aftermath.publishGrid(stage);
        writeLetter(stage);
    }

    private void writeLetter(Stage stage) {
        var id = letters.begin(stage.referent(), stage.concertation().id());
        letters.write(
                stage.referent(), id, 1, new NewsletterText("Suivez " + secret, "Des nouvelles de " + secret + "."));
        letters.submit(stage.referent(), id, 2);
        letters.agree(people.moderator(stage.territory().code()), id, 3);
        letters.send(stage.referent(), id, 4);
    }

    private Contribution contribution(Stage stage) {
        return contributions.all(stage.concertation().id()).getFirst();
    }

    private Contribution contribute(Stage stage, Actor author) {
        var draft = new ContributionDraft(
                ContributionKind.PROPOSAL,
                stage.concertation().themes().getFirst().id(),
                "Protéger " + secret,
                "Un texte assez long pour être publié, sur " + secret + ".");
        var id = contributions.submit(author, stage.concertation().id(), draft, UUID.randomUUID());
        return contributions.unchecked(id).orElseThrow();
    }
}
