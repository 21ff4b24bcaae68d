package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.SimilarContributions;
import fr.concertations.debate.ConcertationReaders;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Visibility;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Grant;
import fr.concertations.identity.Role;
import fr.concertations.identity.Roles;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.testing.Aftermath;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * What somebody may not read does not come out of search, by whatever side it is asked: neither its words, nor its title,
 * nor its number. Each face is one line of {@link #faces()}.
 */
@ApplicationTest
class SearchLeakTests {
    private static final Duration VISIBLE = Duration.ofSeconds(2);

    @Autowired
    SearchService search;

    @Autowired
    Completions completions;

    @Autowired
    SearchFollower follower;

    @Autowired
    SimilarContributions similar;

    @Autowired
    ConcertationReaders readers;

    @Autowired
    Concertations concertations;

    @Autowired
    Contributions contributions;

    @Autowired
    Arguments arguments;

    @Autowired
    Moderation moderation;

    @Autowired
    Roles roles;

    @Autowired
    Aftermath aftermath;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    WebApplicationContext web;

    private final List<ContributionId> sent = new ArrayList<>();
    /** Said in every text of a test, public or not: what one asks for. */
    private String asked;
    /** Said in what is restricted alone: what must not come out. */
    private String secret;

    @BeforeEach
    void words() {
        asked = "zibeline" + letters();
        secret = "hermine" + letters();
    }

    /** Everything search answers with, as one text, to somebody who asks for some words narrowed in some way. */
    private interface Face {
        String says(Optional<Actor> asker, String text, Map<String, String> facets) throws Exception;
    }

    private Map<String, Face> faces() {
        var faces = new LinkedHashMap<String, Face>();
        for (var order : SearchOrder.values())
            faces.put(
                    "results and counts, " + order,
                    (asker, text, facets) -> search.search(
                                    new SearchQuery(text, facets, order, 1), readers.tokensForModerator(asker))
                            .toString());
        faces.put(
                "nearest thing",
                (asker, text, facets) -> search.search(
                                new SearchQuery("\"" + text + " introuvable\"", facets, 1),
                                readers.tokensForModerator(asker))
                        .toString());
        faces.put(
                "without a filter that empties",
                (asker, text, facets) -> search.search(
                                new SearchQuery(text, with(facets, SearchDocument.CHANNEL, "PAPER"), 1),
                                readers.tokensForModerator(asker))
                        .toString());
        faces.put(
                "what is new",
                (asker, text, facets) -> search.newest(
                                new SearchQuery(text, facets, 1), readers.tokensForModerator(asker), 30)
                        .toString());
        faces.put(
                "similar",
                (asker, text, facets) -> search.similar(text, facets, readers.tokensFor(asker), 20).stream()
                        .map(id -> titles().getOrDefault(id, id))
                        .collect(Collectors.joining(" ")));
        faces.put(
                "similar to one that was sent",
                (asker, text, facets) -> sent.stream()
                        .flatMap(about -> similar.to(about, asker, 20).stream())
                        .map(Contribution::title)
                        .collect(Collectors.joining(" ")));
        faces.put(
                "completions",
                (asker, text, facets) -> completions
                        .to(text, readers.tokensForModerator(asker), 20)
                        .toString());
        faces.put(
                "quick search, which asks for what one may be about to type",
                (asker, text, facets) -> completions.to(text, readers.tokensFor(asker), 9).stream()
                        .map(completion -> search.search(
                                        new SearchQuery(completion.label(), Map.of(), 1), readers.tokensFor(asker))
                                .toString())
                        .collect(Collectors.joining(" ")));
        faces.put(
                "a misspelt word",
                (asker, text, facets) -> search.search(
                                new SearchQuery(text.isEmpty() ? text : text + "x", facets, 1),
                                readers.tokensForModerator(asker))
                        .toString());
        faces.put("page", (asker, text, facets) -> asker.isPresent() ? "" : page("/recherche", text, facets));
        faces.put("feed", (asker, text, facets) -> asker.isPresent() ? "" : page("/recherche.atom", text, facets));
        return faces;
    }

    @Test
    void whatIsByInvitationComesOutForThoseInvitedAlone() throws Exception {
        var inside = people.citizen();
        var closed = scene.byInvitation(inside.email().orElseThrow());
        var outside = scene.everythingOpen();
        everythingSaidIn(closed, secret);
        contribute(outside, asked + " en public");
        follower.catchUp();

        for (var reader : List.of(
                inside, closed.referent(), people.moderator(closed.territory().code())))
            assertThat(tellsSecret(Optional.of(reader))).as(reader.toString()).isNotEmpty();
        for (var stranger : strangers(outside)) {
            assertThat(tellsSecret(stranger)).as(stranger.toString()).isEmpty();
            assertThat(total(stranger, asked)).as(stranger.toString()).isEqualTo(1);
            assertThat(tells(stranger, asked, Map.of(), "en public")).contains("similar", "what is new");
            var there = Map.of(
                    SearchDocument.CONCERTATION, closed.concertation().id().toString());
            assertThat(tells(stranger, asked, there, secret)).isEmpty();
            assertThat(tells(stranger, "", there, secret)).isEmpty();
            assertThat(tells(stranger, asked, there, closed.concertation().title()))
                    .isEmpty();
        }
    }

    @Test
    void whatIsHiddenOrWithdrawnComesOutForThoseWhoModerateThereAlone() throws Exception {
        var stage = scene.everythingOpen();
        var hidden = contribute(stage, asked + " " + secret);
        argue(hidden, asked + " " + secret);
        var visible = contribute(stage, asked + " en public");
        var argument = argue(visible, asked + " " + secret);
        var author = people.citizen();
        var withdrawn = contribute(stage, author, asked + " " + secret);
        moderation.hide(
                stage.referent(), "contribution", hidden.id().value(), ReportReason.SPAM, "Publicité manifeste.");
        moderation.hide(stage.referent(), "argument", argument, ReportReason.SPAM, "Publicité manifeste.");
        contributions.withdraw(author, withdrawn.id());
        follower.catchUp();

        for (var reader :
                List.of(stage.referent(), people.moderator(stage.territory().code()))) {
            assertThat(tellsSecret(Optional.of(reader))).as(reader.toString()).isNotEmpty();
            assertThat(total(Optional.of(reader), asked)).isEqualTo(5);
            assertThat(states(reader)).containsExactlyInAnyOrder("HIDDEN", "WITHDRAWN", "PUBLISHED");
            assertThat(search.similar(asked, Map.of(), readers.tokensFor(Optional.of(reader)), 20))
                    .as("nobody is told to resemble what is hidden")
                    .containsExactly(visible.id().toString());
        }
        var elsewhere = scene.everythingOpen();
        for (var stranger : Stream.concat(strangers(elsewhere).stream(), Stream.of(Optional.of(author)))
                .toList()) {
            assertThat(tellsSecret(stranger)).as(stranger.toString()).isEmpty();
            assertThat(total(stranger, asked)).as(stranger.toString()).isEqualTo(1);
            assertThat(tells(stranger, asked, Map.of(SearchDocument.STATE, "HIDDEN"), secret))
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotPublishedYetComesOutForNobody() throws Exception {
        var stage = scene.everythingOpen();
        var contribution = contribute(stage, asked + " en public");
        aftermath.sentence(stage, asked + " " + secret, contribution);
        var draft = scene.draft(stage.territory(), Visibility.PUBLIC, Set.of(), scene.everything());
        var unopened = concertations.create(stage.referent(), draft);
        follower.catchUp();
        for (var anybody : List.of(Optional.<Actor>empty(), Optional.of(stage.referent()))) {
            assertThat(tellsSecret(anybody)).isEmpty();
            assertThat(tells(anybody, "", Map.of(SearchDocument.CONCERTATION, unopened.toString()), draft.title()))
                    .isEmpty();
        }
        aftermath.publishSynthesis(stage);
        follower.catchUp();
        assertThat(tellsSecret(Optional.empty())).contains("page", "feed");
    }

    @Test
    void aRightThatIsTakenBackIsGoneWithinTwoSeconds() throws Exception {
        var inside = people.citizen();
        var closed = scene.byInvitation(inside.email().orElseThrow());
        var hidden = contribute(closed, asked + " " + secret);
        follower.catchUp();
        assertThat(tellsSecret(Optional.of(inside))).isNotEmpty();
        var before = concertations.require(closed.concertation().id(), Optional.of(closed.referent()));
        concertations.update(
                closed.referent(),
                before.id(),
                before.revision(),
                scene.draft(closed.territory(), Visibility.INVITATION, Set.of(), scene.everything()));
        gone(Optional.of(inside));

        moderation.hide(
                closed.referent(), "contribution", hidden.id().value(), ReportReason.SPAM, "Publicité manifeste.");
        follower.catchUp();
        var moderator = people.moderator(closed.territory().code());
        assertThat(tellsSecret(Optional.of(moderator))).isNotEmpty();
        roles.withdraw(
                closed.referent(),
                moderator.id(),
                new Grant(Role.MODERATOR, closed.territory().code()),
                "");
        gone(Optional.of(people.again(moderator)));
    }

    @Test
    void whatStopsBeingPublicIsGoneWithinTwoSeconds() throws Exception {
        var stage = scene.everythingOpen();
        everythingSaidIn(stage, secret);
        follower.catchUp();
        assertThat(tellsSecret(Optional.empty())).contains("page", "feed", "similar");
        var before = concertations.require(stage.concertation().id(), Optional.of(stage.referent()));
        concertations.update(
                stage.referent(),
                before.id(),
                before.revision(),
                scene.draft(stage.territory(), Visibility.INVITATION, Set.of(), scene.everything()));
        gone(Optional.empty());
    }

    private void gone(Optional<Actor> reader) {
        await().atMost(VISIBLE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(tellsSecret(reader)).isEmpty());
    }

    private List<Optional<Actor>> strangers(Stage elsewhere) {
        return List.of(
                Optional.empty(),
                Optional.of(people.citizen()),
                Optional.of(people.commission()),
                Optional.of(people.administrator()),
                Optional.of(elsewhere.referent()),
                Optional.of(people.moderator(elsewhere.territory().code())));
    }

    /** The faces that say what is restricted. */
    private List<String> tellsSecret(Optional<Actor> asker) throws Exception {
        return tells(asker, asked, Map.of(), secret);
    }

    private List<String> tells(Optional<Actor> asker, String text, Map<String, String> facets, String told)
            throws Exception {
        var telling = new ArrayList<String>();
        for (var face : faces().entrySet())
            if (face.getValue().says(asker, text, facets).contains(told)) telling.add(face.getKey());
        return telling;
    }

    private long total(Optional<Actor> asker, String text) {
        var results = search.search(new SearchQuery(text, Map.of(), 1), readers.tokensForModerator(asker));
        var kinds = results.facets().stream()
                .filter(facet -> facet.name().equals(SearchQuery.KIND))
                .flatMap(facet -> facet.counts().stream())
                .mapToLong(SearchResults.Count::count)
                .sum();
        assertThat(results.hits().total()).as("counts are of what is found").isEqualTo(kinds);
        return results.hits().total();
    }

    private List<String> states(Actor asker) {
        return search
                .search(new SearchQuery(asked, Map.of(), 1), readers.tokensForModerator(Optional.of(asker)))
                .facets()
                .stream()
                .filter(facet -> facet.name().equals(SearchDocument.STATE))
                .flatMap(facet -> facet.counts().stream())
                .map(count -> count.value().value())
                .toList();
    }

    /** A contribution, an argument, a synthesis, conclusions and a grid that say the words. */
    private void everythingSaidIn(Stage stage, String restricted) {
        var words = asked + " " + restricted;
        var contribution = contribute(stage, words);
        argue(contribution, words);
        var sentence = aftermath.sentence(stage, words, contribution);
        aftermath.publishSynthesis(stage);
        aftermath.conclusion(stage, words, List.of(sentence), List.of());
        aftermath.publishConclusions(stage);
        aftermath.cell(stage, "criteres.ethique", words);
        aftermath.publishGrid(stage);
    }

    private Contribution contribute(Stage stage, String words) {
        return contribute(stage, stage.referent(), words);
    }

    private Contribution contribute(Stage stage, Actor author, String words) {
        var draft = new ContributionDraft(
                ContributionKind.PROPOSAL,
                stage.concertation().themes().getFirst().id(),
                words,
                "Un texte assez long pour être publié : " + words + ".");
        var id = contributions.submit(author, stage.concertation().id(), draft, UUID.randomUUID());
        sent.add(id);
        return contributions.unchecked(id).orElseThrow();
    }

    private UUID argue(Contribution about, String words) {
        return arguments
                .submit(
                        people.accounts()
                                .actor(about.author().orElseThrow().id())
                                .orElseThrow(),
                        about.id(),
                        new ArgumentDraft(Stance.FOR, words + ".", ""),
                        UUID.randomUUID())
                .value();
    }

    /** What the ids that {@code similar} answers with stand for. */
    private Map<String, String> titles() {
        return search.search(new SearchQuery(asked, Map.of(), 1), Set.of()).hits().items().stream()
                .collect(Collectors.toMap(
                        SearchResults.Hit::id, hit -> hit.title().value(), (a, b) -> a));
    }

    private String page(String path, String text, Map<String, String> facets) throws Exception {
        var request = get(path).param("q", text);
        facets.forEach((facet, value) -> request.param(facet.equals(SearchDocument.STATE) ? "etat" : facet, value));
        var response = MockMvcBuilders.webAppContextSetup(web)
                .build()
                .perform(request)
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> with(Map<String, String> facets, String facet, String value) {
        var more = new LinkedHashMap<>(facets);
        more.put(facet, value);
        return more;
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .map(c -> c <= '9' ? c - '0' + 'g' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .substring(0, 12);
    }
}
