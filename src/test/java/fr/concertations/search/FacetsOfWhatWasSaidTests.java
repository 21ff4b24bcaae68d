package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.contribution.Contribution;
import fr.concertations.debate.StageDraft;
import fr.concertations.debate.StageKind;
import fr.concertations.debate.Visibility;
import fr.concertations.testing.Aftermath;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was said is found under the étape of now, by the way it came, and under what the collectivité decided of it. */
@ApplicationTest
class FacetsOfWhatWasSaidTests {
    @Autowired
    SearchService search;

    @Autowired
    SearchFollower follower;

    @Autowired
    Aftermath aftermath;

    @Autowired
    Scene scene;

    @Autowired
    MovableClock clock;

    @Test
    void theÉtapeIsTheOneOfNowThoughNothingIsIndexedAnew() {
        var now = clock.instant();
        var stage = scene.opened(
                Visibility.PUBLIC,
                Set.of(),
                StageDraft.usual(StageKind.CONTRIBUTION, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(10))),
                StageDraft.usual(StageKind.VOTE, now.plus(Duration.ofDays(8)), now.plus(Duration.ofDays(20))),
                StageDraft.usual(StageKind.SYNTHESIS, now.plus(Duration.ofDays(25)), now.plus(Duration.ofDays(30))));
        scene.contribution(stage);
        follower.catchUp();

        assertThat(stagesAfter(Duration.ofDays(-2), stage)).containsExactly("UPCOMING");
        assertThat(stagesAfter(Duration.ZERO, stage)).containsExactly("CONTRIBUTION");
        assertThat(stagesAfter(Duration.ofDays(9), stage))
                .as("the one that started last")
                .containsExactly("VOTE");
        assertThat(stagesAfter(Duration.ofDays(20), stage)).as("between two").isEmpty();
        assertThat(stagesAfter(Duration.ofDays(26), stage)).containsExactly("SYNTHESIS");
        assertThat(stagesAfter(Duration.ofDays(31), stage)).containsExactly("OVER");

        var inVotes = with(in(stage), SearchDocument.STAGE, "VOTE");
        assertThat(at(now, inVotes).hits().total()).isZero();
        assertThat(at(now.plus(Duration.ofDays(8)), inVotes).hits().total())
                .as("its first instant")
                .isEqualTo(2);
        assertThat(at(now.plus(Duration.ofDays(20)), inVotes).hits().total())
                .as("not its last")
                .isZero();
    }

    @Test
    void theWayItCameIsKept() {
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        scene.record(stage);
        follower.catchUp();
        assertThat(values(now(in(stage)), SearchDocument.CHANNEL)).containsExactlyInAnyOrder("ONLINE", "IMPORT");
        assertThat(now(with(in(stage), SearchDocument.CHANNEL, "IMPORT")).hits().total())
                .isEqualTo(1);
    }

    @Test
    void whatTheCollectivitéDecidedIsWhatBecameOfIt() {
        var stage = scene.everythingOpen();
        var quoted = scene.contribution(stage);
        var cited = scene.contribution(stage);
        scene.contribution(stage);
        follower.catchUp();
        assertThat(values(now(in(stage)), SearchDocument.STATE)).containsExactly("PUBLISHED");

        var sentence = aftermath.sentence(stage, "Chacun doit pouvoir joindre quelqu’un.", quoted);
        aftermath.publishSynthesis(stage);
        aftermath.conclusion(stage, "Ouvrir une ligne directe.", List.of(sentence), List.of(cited.id()));
        follower.catchUp();
        assertThat(values(now(in(stage)), SearchDocument.STATE)).containsExactly("PUBLISHED");
        aftermath.publishConclusions(stage);
        follower.catchUp();

        assertThat(ids(with(in(stage), SearchDocument.STATE, "RETAINED")))
                .containsExactlyInAnyOrder(quoted.id().toString(), cited.id().toString());
        assertThat(values(now(in(stage)), SearchDocument.STATE)).containsExactlyInAnyOrder("PUBLISHED", "RETAINED");
    }

    @Test
    void whatWasPublishedIsFoundWhereItCanBeRead() {
        var stage = scene.everythingOpen();
        Contribution contribution = scene.contribution(stage);
        var sentence = aftermath.sentence(stage, "Chacun doit pouvoir joindre quelqu’un.", contribution);
        aftermath.publishSynthesis(stage);
        aftermath.conclusion(stage, "Ouvrir une ligne directe.", List.of(sentence), List.of());
        aftermath.publishConclusions(stage);
        aftermath.cell(stage, "criteres.ethique", "Un agent répond toujours.");
        aftermath.publishGrid(stage);
        follower.catchUp();
        var found = now(in(stage)).hits().items();
        var base = stage.territory().path() + "/concertations/"
                + stage.concertation().slug();
        assertThat(found)
                .extracting(SearchResults.Hit::path)
                .contains(base, base + "/synthese", base + "/conclusions", base + "/grille");
    }

    private List<String> stagesAfter(Duration time, Stage stage) {
        return values(at(clock.instant().plus(time), in(stage)), SearchDocument.STAGE);
    }

    private SearchResults at(Instant moment, Map<String, String> facets) {
        return clock.askedAt(moment, () -> now(facets));
    }

    private SearchResults now(Map<String, String> facets) {
        return search.search(new SearchQuery("", facets, 1), Set.of());
    }

    private List<String> ids(Map<String, String> facets) {
        return now(facets).hits().items().stream().map(SearchResults.Hit::id).toList();
    }

    private static List<String> values(SearchResults results, String facet) {
        return results.facets().stream()
                .filter(one -> one.name().equals(facet))
                .flatMap(one -> one.counts().stream())
                .map(count -> count.value().value())
                .toList();
    }

    private static Map<String, String> in(Stage stage) {
        return Map.of(SearchDocument.CONCERTATION, stage.concertation().id().toString());
    }

    private static Map<String, String> with(Map<String, String> facets, String facet, String value) {
        var more = new LinkedHashMap<>(facets);
        more.put(facet, value);
        return more;
    }
}
