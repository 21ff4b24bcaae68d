package fr.concertations.search;

import static fr.concertations.search.Indexed.contribution;
import static fr.concertations.search.Indexed.place;
import static fr.concertations.search.Indexed.readBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one finds, in which order, and how it is shown; on a real index, without a database. */
class SearchServiceTests {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "généralité",
                "generalite",
                "GÉNÉRALITÉS",
                "l’état",
                "etat",
                "Etats",
                "ecole",
                "l'école",
                "écoles"
            })
    void accentsAndArticlesAreIndifferent(String typed) {
        var service = Indexed.service(
                folder,
                contribution("accents", "La généralité de l’État", "Dans chaque école."),
                contribution("bare", "la generalite de l'Etat", "dans chaque ecole"),
                contribution("other", "Sobriété énergétique", "Des serveurs éteints la nuit."));
        assertThat(found(service, typed)).containsExactlyInAnyOrder("accents", "bare");
    }

    @Test
    void whatSaysEverythingComesFirstAndTheTitleWeighsMore() {
        var service = Indexed.service(
                folder,
                contribution("body", "Une idée", "Former les agents publics à l’intelligence artificielle."),
                contribution("title", "Former les agents publics", "Avec des ateliers."),
                contribution("part", "Former les élus", "Des réunions avec les agents."),
                contribution("none", "Chauffage", "Chaudières."));
        assertThat(found(service, "former les agents publics"))
                .startsWith("title", "body")
                .doesNotContain("none");
    }

    @Test
    void oneWordIsEnoughWhenNothingSaysAll() {
        var service = Indexed.service(
                folder, contribution("a", "Cantine scolaire", "Menus."), contribution("b", "Transports", "Bus."));
        assertThat(found(service, "cantine quantique")).containsExactly("a");
    }

    @Test
    void smallWordsAloneFindSomethingAndQuotesKeepWordsTogether() {
        var service = Indexed.service(
                folder,
                contribution("phrase", "Je ne suis pas d’accord", "Du tout."),
                contribution("apart", "Accord d’entreprise", "Il ne faut pas signer d’emblée."));
        assertThat(found(service, "pas")).containsExactlyInAnyOrder("phrase", "apart");
        assertThat(found(service, "« pas d’accord »")).containsExactly("phrase");
        assertThat(found(service, "\"pas d'accord\"")).containsExactly("phrase");
        assertThat(found(service, "\"accord pas d'")).isNotEmpty();
    }

    @Test
    void aNameOrACodeTypedExactlyComesFirst() {
        var service = Indexed.service(
                folder,
                place("COM-1", "Rennes-les-Bains", "11190", "11310"),
                place("COM-2", "Rennes", "35238", "35000", "213502388"),
                contribution("say", "Rennes, Rennes et encore Rennes", "Rennes"));
        assertThat(found(service, "rennes")).first().isEqualTo("COM-2");
        assertThat(found(service, "35000")).containsExactly("COM-2");
        assertThat(found(service, "213 502 388")).containsExactly("COM-2");
        assertThat(found(service, "mairie 35000")).containsExactly("COM-2");
    }

    @Test
    void onlyThoseWhoMayReadFind() {
        var service = Indexed.service(
                folder,
                contribution("open", "Budget", "Ouvert"),
                readBy(contribution("closed", "Budget", "Réservé"), "concertation:7"));
        var query = new SearchQuery("budget", Map.of(), 1);
        assertThat(ids(service.search(query, Set.of()))).containsExactly("open");
        assertThat(ids(service.search(query, Set.of("concertation:8")))).containsExactly("open");
        assertThat(ids(service.search(query, Set.of("concertation:7")))).containsExactlyInAnyOrder("open", "closed");
        assertThat(service.search(query, Set.of())
                        .facets()
                        .getFirst()
                        .counts()
                        .getFirst()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void facetsCountAndKeepTheirOtherValuesInSight() {
        var risk = FacetValue.translated("RISK", "contribution.kind.RISK");
        var chance = FacetValue.translated("OPPORTUNITY", "contribution.kind.OPPORTUNITY");
        var citizen = FacetValue.translated("CITIZEN", "college.CITIZEN");
        var elected = FacetValue.translated("ELECTED", "college.ELECTED");
        var service = Indexed.service(
                folder,
                contribution("1", "Données", "", facets(risk, citizen)),
                contribution("2", "Données", "", facets(risk, elected)),
                contribution("3", "Données", "", facets(chance, citizen)));
        var results = service.search(
                new SearchQuery("données", Map.of(SearchDocument.CONTRIBUTION_KIND, "RISK"), 1), Set.of());
        assertThat(ids(results)).containsExactlyInAnyOrder("1", "2");
        assertThat(counts(results, SearchDocument.CONTRIBUTION_KIND))
                .containsExactly(new SearchResults.Count(risk, 2, true), new SearchResults.Count(chance, 1, false));
        assertThat(counts(results, SearchDocument.COLLEGE))
                .containsExactly(
                        new SearchResults.Count(citizen, 1, false), new SearchResults.Count(elected, 1, false));
    }

    @Test
    void aChosenValueThatLeavesNothingKeepsItsName() {
        var risk = FacetValue.translated("RISK", "contribution.kind.RISK");
        var citizen = FacetValue.translated("CITIZEN", "college.CITIZEN");
        var service = Indexed.service(folder, contribution("1", "Données", "", facets(risk, citizen)));
        var results =
                service.search(new SearchQuery("introuvable", Map.of(SearchDocument.COLLEGE, "CITIZEN"), 1), Set.of());
        assertThat(counts(results, SearchDocument.COLLEGE)).containsExactly(new SearchResults.Count(citizen, 0, true));
    }

    @Test
    void aRenamedThemeIsOneThemeUnderItsCommonestName() {
        var service = Indexed.service(
                folder,
                contribution("1", "A", "", Map.of("theme", List.of(FacetValue.named("ethique", "Éthique et droit")))),
                contribution("2", "B", "", Map.of("theme", List.of(FacetValue.named("ethique", "Éthique et droit")))),
                contribution("3", "C", "", Map.of("theme", List.of(FacetValue.named("ethique", "Éthique")))));
        var results = service.search(new SearchQuery("", Map.of(), 1), Set.of());
        assertThat(counts(results, SearchDocument.THEME))
                .containsExactly(new SearchResults.Count(FacetValue.named("ethique", "Éthique et droit"), 3, false));
    }

    @Test
    void whatWasLookedForIsMarkedAndTheRestHarmless() {
        var service = Indexed.service(
                folder,
                contribution("x", "L’école & <b>nous</b>", "Dans les <script>alert('écoles')</script> de la ville."));
        var hit = service.search(new SearchQuery("ecole de la ville", Map.of(), 1), Set.of())
                .hits()
                .items()
                .getFirst();
        assertThat(hit.title().value()).isEqualTo("L’<mark>école</mark> &amp; &lt;b&gt;nous&lt;/b&gt;");
        assertThat(hit.passage().value())
                .isEqualTo(
                        "Dans les &lt;script&gt;alert(&#39;<mark>écoles</mark>&#39;)&lt;/script&gt; de la <mark>ville</mark>.");
    }

    @Test
    void aPassageOfALongTextBeginsAndEndsBetweenWords() {
        var words = IntStream.range(0, 400)
                .mapToObj(i -> "l’anticonstitutionnalité" + i)
                .toList();
        var body = String.join(" ", words) + " la médiathèque municipale " + String.join(", ", words) + ".";
        var service = Indexed.service(folder, contribution("long", "Un long texte", body));
        var passage = service.search(new SearchQuery("mediatheque", Map.of(), 1), Set.of())
                .hits()
                .items()
                .getFirst()
                .passage()
                .value();
        assertThat(passage).startsWith("… ").endsWith(" …").contains("<mark>médiathèque</mark>");
        assertThat(passage.length()).isBetween(150, 400);
        var shown = passage.replaceAll("</?mark>", "").replace("…", "").strip().split("[ ,]+");
        assertThat(List.of(shown))
                .isSubsetOf(java.util.stream.Stream.concat(
                                words.stream(), java.util.stream.Stream.of("la", "médiathèque", "municipale"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "«»",
                "AND OR NOT",
                "a:b",
                "+(-",
                "*",
                "?",
                "[1 TO",
                "\\",
                "~",
                "^",
                "/re/",
                "💥",
                "\u0000",
                "\uD800",
                "…",
                "''",
                "((((",
                "title:école^4",
                "{!term}",
                "%",
                "école AND",
                "-école"
            })
    void anyTextIsAQuestion(String typed) {
        var service = Indexed.service(folder, contribution("1", "L’école", "Texte"));
        assertThat(service.search(new SearchQuery(typed, Map.of(), 1), Set.of()))
                .isNotNull();
    }

    @Test
    void noiseAndEndlessTextsAreQuestionsToo() {
        var service = Indexed.service(folder, contribution("1", "L’école", "Texte"));
        var random = new Random(7);
        for (var i = 0; i < 300; i++) {
            var noise = random.ints(random.nextInt(400), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(service.search(new SearchQuery(noise, Map.of(noise, noise, "college", noise), i), Set.of(noise)))
                    .isNotNull();
        }
        var long_ = IntStream.range(0, 5000).mapToObj(i -> "mot" + i).reduce("", (a, b) -> a + " " + b);
        assertThat(service.search(new SearchQuery(long_, Map.of(), Integer.MAX_VALUE), Set.of()))
                .isNotNull();
    }

    @Test
    void pagesFollowEachOtherWithoutLossUpToTheLast() {
        var service = Indexed.service(
                folder,
                IntStream.range(0, 25)
                        .mapToObj(i -> contribution("c" + i, "Transports", "Bus"))
                        .toArray(SearchDocument[]::new));
        var all = IntStream.rangeClosed(1, 3)
                .mapToObj(page -> service.search(new SearchQuery("bus", Map.of(), page), Set.of()))
                .toList();
        assertThat(all).extracting(results -> results.hits().items().size()).containsExactly(10, 10, 5);
        assertThat(all.stream().flatMap(results -> ids(results).stream()))
                .doesNotHaveDuplicates()
                .hasSize(25);
        assertThat(all.getFirst().hits().total()).isEqualTo(25);
        var beyond = service.search(new SearchQuery("bus", Map.of(), 9), Set.of());
        assertThat(beyond.hits().items()).isEmpty();
        assertThat(new SearchQuery("bus", Map.of(), 1000).page()).isEqualTo(SearchQuery.LAST_PAGE);
        assertThat(new SearchQuery("bus", Map.of(), -3).page()).isEqualTo(1);
    }

    @Test
    void withoutAnIndexTheAnswerSaysThatItIsBeingRebuilt() {
        var results = new SearchService(new SearchIndex()).search(new SearchQuery("école", Map.of(), 1), Set.of());
        assertThat(results.rebuilding()).isTrue();
        assertThat(results.hits().items()).isEmpty();
    }

    private static List<String> found(SearchService service, String typed) {
        return ids(service.search(new SearchQuery(typed, Map.of(), 1), Set.of()));
    }

    private static List<String> ids(SearchResults results) {
        return results.hits().items().stream().map(SearchResults.Hit::id).toList();
    }

    private static List<SearchResults.Count> counts(SearchResults results, String facet) {
        return results.facets().stream()
                .filter(f -> f.name().equals(facet))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    private static Map<String, List<FacetValue>> facets(FacetValue kind, FacetValue college) {
        return Map.of(SearchDocument.CONTRIBUTION_KIND, List.of(kind), SearchDocument.COLLEGE, List.of(college));
    }
}
