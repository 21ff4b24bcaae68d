package fr.concertations.search;

import static fr.concertations.search.Indexed.at;
import static fr.concertations.search.Indexed.contribution;
import static fr.concertations.search.Indexed.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By relevance, by date, and what is worth following. */
class SearchOrderTests {
    @TempDir
    Path folder;

    private SearchService service;

    @BeforeEach
    void somethingWasSaid() {
        service = Indexed.service(
                folder,
                at("2026-03-01T08:00:00Z", contribution("march", "Cantine scolaire bio", "Des menus de saison.")),
                at("2026-05-01T08:00:00Z", contribution("may", "Le midi", "La cantine scolaire reste bio.")),
                at("2026-06-01T08:00:00Z", contribution("june", "Une cantine", "Pour les agents.")),
                at("2026-04-01T08:00:00Z", contribution("april", "Bus", "Des lignes de nuit.")),
                place("COM-1", "Cantine", "35000"));
    }

    @Test
    void byRelevanceWhatSaysAllOfItComesFirstWheneverItWasSaid() {
        assertThat(found("cantine scolaire bio", SearchOrder.RELEVANCE)).startsWith("march", "may");
    }

    @Test
    void byDateOnlyWhatSaysEveryWordComesAndPlacesLast() {
        assertThat(found("cantine scolaire bio", SearchOrder.NEWEST)).containsExactly("may", "march", "COM-1");
        assertThat(found("cantine scolaire bio", SearchOrder.OLDEST)).containsExactly("march", "may", "COM-1");
        assertThat(found("\"cantine scolaire\" bio", SearchOrder.NEWEST)).containsExactly("may", "march");
        assertThat(found("35000", SearchOrder.NEWEST)).containsExactly("COM-1");
    }

    @Test
    void withoutWordsTheNewestComesFirstUnlessTheOldestIsWanted() {
        assertThat(found("", SearchOrder.RELEVANCE)).containsExactly("june", "may", "april", "march", "COM-1");
        assertThat(found("", SearchOrder.NEWEST)).containsExactly("june", "may", "april", "march", "COM-1");
        assertThat(found("", SearchOrder.OLDEST)).containsExactly("march", "april", "may", "june", "COM-1");
    }

    @Test
    void whatIsFollowedIsDatedNewestFirstAndNoMoreThanAsked() {
        assertThat(newest("cantine", 30)).containsExactly("june", "may", "march");
        assertThat(newest("cantine", 2)).containsExactly("june", "may");
        assertThat(newest("", 30)).containsExactly("june", "may", "april", "march");
        assertThat(newest("introuvable", 30)).isEmpty();
    }

    private List<String> found(String text, SearchOrder order) {
        return ids(service.search(new SearchQuery(text, Map.of(), order, 1), Set.of())
                .hits()
                .items());
    }

    private List<String> newest(String text, int most) {
        return ids(service.newest(new SearchQuery(text, Map.of(), 1), Set.of(), most));
    }

    private static List<String> ids(List<SearchResults.Hit> hits) {
        return hits.stream().map(SearchResults.Hit::id).toList();
    }
}
