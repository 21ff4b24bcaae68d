package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts are those one gets by counting one by one, whatever the combinations. */
class FacetTallyTests {
    @TempDir
    Path folder;

    @Test
    void countsAreThoseOfCountingOneByOne() {
        var random = new Random(7);
        var documents = new ArrayList<SearchDocument>();
        var expected = new HashMap<String, Map<String, Long>>();
        for (var i = 0; i < 500; i++) {
            var facets = new HashMap<String, List<FacetValue>>();
            facets.put(SearchDocument.COLLEGE, List.of(FacetValue.translated("C" + random.nextInt(4), "c")));
            facets.put(
                    SearchDocument.TERRITORY,
                    IntStream.range(0, random.nextInt(4))
                            .mapToObj(n -> FacetValue.named("T" + random.nextInt(8), "t"))
                            .distinct()
                            .toList());
            var matches = random.nextBoolean();
            documents.add(Indexed.contribution("d" + i, matches ? "guichet" : "autre", "texte", facets));
            if (matches)
                facets.forEach((facet, values) -> values.forEach(value ->
                        expected.computeIfAbsent(facet, name -> new HashMap<>()).merge(value.value(), 1L, Long::sum)));
        }
        var found = Indexed.service(folder, documents.toArray(SearchDocument[]::new))
                .search(new SearchQuery("guichet", Map.of(), 1), Set.of());
        for (var facet : List.of(SearchDocument.COLLEGE, SearchDocument.TERRITORY)) {
            var counted = new HashMap<String, Long>();
            found.facets().stream()
                    .filter(offered -> offered.name().equals(facet))
                    .flatMap(offered -> offered.counts().stream())
                    .forEach(count -> counted.put(count.value().value(), count.count()));
            assertThat(counted).isEqualTo(expected.get(facet));
        }
    }

    @Test
    void somethingSaidInThousandsOfPlacesIsCountedInEach() {
        var places = IntStream.range(0, 5_000)
                .mapToObj(n -> FacetValue.named("COM-%05d".formatted(n), "La commune numéro " + n))
                .toList();
        var service = Indexed.service(
                folder,
                Indexed.contribution("everywhere", "Partout", "En France", Map.of(SearchDocument.TERRITORY, places)),
                Indexed.contribution(
                        "here",
                        "Partout ici",
                        "En France",
                        Map.of(SearchDocument.TERRITORY, List.of(places.getLast()))));
        var last = service
                .search(new SearchQuery("partout", Map.of(SearchDocument.TERRITORY, "COM-04999"), 1), Set.of())
                .facets()
                .stream()
                .filter(facet -> facet.name().equals(SearchDocument.TERRITORY))
                .flatMap(facet -> facet.chosen().stream())
                .findFirst();
        assertThat(last).hasValueSatisfying(count -> assertThat(count.count()).isEqualTo(2));
    }

    @Test
    void whatBearsAValueInSeveralWaysCountsOnce() {
        var now = Instant.parse("2026-11-20T10:00:00Z");
        var during = List.of(
                FacetValue.during("VOTE", "v", now.minusSeconds(60), now.plusSeconds(60)),
                FacetValue.during("VOTE", "v", null, now.plusSeconds(10)),
                FacetValue.during("VOTE", "v", now.plusSeconds(600), null));
        var twice = List.of(FacetValue.named("T1", "Rennes"), FacetValue.named("T1", "La ville de Rennes"));
        var service = Indexed.service(
                folder,
                Clock.fixed(now, ZoneOffset.UTC),
                Indexed.contribution(
                        "a",
                        "Guichet",
                        "Texte",
                        Map.of(SearchDocument.STAGE, during, SearchDocument.TERRITORY, twice)));
        for (var narrowed : List.of(Map.<String, String>of(), Map.of(SearchDocument.STAGE, "VOTE"))) {
            var found = service.search(new SearchQuery("guichet", narrowed, 1), Set.of());
            assertThat(found.facets().stream()
                            .filter(facet -> !facet.name().equals(SearchQuery.KIND))
                            .flatMap(facet -> facet.counts().stream()))
                    .allMatch(count -> count.count() == 1)
                    .hasSize(2);
            assertThat(found.hits().items().getFirst().facets().get(SearchDocument.STAGE))
                    .hasSize(1);
        }
    }
}
