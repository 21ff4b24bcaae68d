package fr.concertations.search;

import static fr.concertations.search.Indexed.contribution;
import static fr.concertations.search.Indexed.readBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.search.SearchResults.Without;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered when nothing says all that was asked. */
class NearestTests {
    private static final FacetValue RISK = FacetValue.translated("RISK", "contribution.kind.RISK");
    private static final FacetValue CITIZEN = FacetValue.translated("CITIZEN", "college.CITIZEN");
    private static final FacetValue ELECTED = FacetValue.translated("ELECTED", "college.ELECTED");

    @TempDir
    Path folder;

    private SearchService service;

    @BeforeEach
    void somethingWasSaid() {
        service = Indexed.service(
                folder,
                contribution("a", "Cantine scolaire", "Des menus.", facets(CITIZEN)),
                contribution("b", "Cantine bio", "Des légumes.", facets(CITIZEN)),
                contribution("c", "Transports", "Des bus.", facets(ELECTED)),
                readBy(contribution("secret", "Cantine réservée", "Des menus.", facets(ELECTED)), "concertation:7"));
    }

    @Test
    void whenSomethingAnswersNothingElseIsOffered() {
        assertThat(search("cantine", Map.of()).nearest()).isEqualTo(SearchResults.Nearest.NOT_NEEDED);
    }

    @Test
    void aPhraseNobodySaysAndWordsHardlyAnyoneSaysFindWhatComesNearest() {
        for (var asked : List.of("\"scolaire cantine\"", "cantine quantique photonique baryonique")) {
            var results = search(asked, Map.of());
            assertThat(results.nearest().loosely()).as(asked).isTrue();
            assertThat(results.hits().items())
                    .extracting(SearchResults.Hit::id)
                    .contains("a")
                    .doesNotContain("c", "secret");
        }
    }

    @Test
    void theFilterThatEmptiesIsNamedWithWhatThereIsWithoutIt() {
        var facets = Map.of(SearchDocument.COLLEGE, "ELECTED", SearchDocument.CONTRIBUTION_KIND, "RISK");
        var results = search("cantine", facets);
        assertThat(results.hits().items()).isEmpty();
        assertThat(results.nearest().loosely()).isFalse();
        assertThat(results.nearest().without()).containsExactly(new Without(SearchDocument.COLLEGE, 2));
    }

    @Test
    void whatIsRestrictedIsCountedForThoseWhoMayReadItAlone() {
        var query = new SearchQuery("réservée", Map.of(SearchDocument.COLLEGE, "CITIZEN"), 1);
        assertThat(service.search(query, Set.of()).nearest().without()).isEmpty();
        assertThat(service.search(query, Set.of("concertation:7")).nearest().without())
                .containsExactly(new Without(SearchDocument.COLLEGE, 1));
    }

    @Test
    void nothingAtAllIsSaidAsSuch() {
        var results = search("introuvable", Map.of());
        assertThat(results.nearest()).isEqualTo(SearchResults.Nearest.NOT_NEEDED);
        assertThat(results.hits().total()).isZero();
    }

    @Test
    void quotesWithNothingBetweenThemAreNotAQuestionForEverything() {
        for (var asked : List.of("\"\"", "« »", "\"")) {
            var results = search(asked, Map.of());
            assertThat(results.hits().total()).as(asked).isZero();
            assertThat(results.nearest().loosely()).as(asked).isFalse();
        }
    }

    private SearchResults search(String text, Map<String, String> facets) {
        return service.search(new SearchQuery(text, facets, 1), Set.of());
    }

    private static Map<String, List<FacetValue>> facets(FacetValue college) {
        return Map.of(SearchDocument.CONTRIBUTION_KIND, List.of(RISK), SearchDocument.COLLEGE, List.of(college));
    }
}
