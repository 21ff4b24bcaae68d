package fr.concertations.search;

import static fr.concertations.search.Indexed.contribution;
import static fr.concertations.search.Indexed.readBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered from the first letters, and to whom. */
class CompletionsTests {
    @TempDir
    private Path folder;

    @Test
    void placesComeByTheirBeginningThenTheirWordsTheLargestFirst() {
        var completions = completions(
                place("COM-1", "Rennes-les-Bains", 200),
                place("COM-2", "Rennes", 220_000),
                place("EPCI-3", "Rennes Métropole", 470_000),
                place("COM-4", "Saint-Malo", 47_000));
        assertThat(labels(completions.to("renn", Set.of(), 9)))
                .containsExactly("Rennes Métropole", "Rennes", "Rennes-les-Bains");
        assertThat(labels(completions.to("RENNES", Set.of(), 9))).first().isEqualTo("Rennes");
        assertThat(labels(completions.to("rennes metr", Set.of(), 9))).containsExactly("Rennes Métropole");
        assertThat(labels(completions.to("Métropole renn", Set.of(), 9))).containsExactly("Rennes Métropole");
        assertThat(labels(completions.to("st mal", Set.of(), 9))).containsExactly("Saint-Malo");
        var rennes = completions.to("rennes", Set.of(), 9).getFirst();
        assertThat(rennes)
                .isEqualTo(new Completion(
                        Completion.Kind.PLACE, "Rennes", "COM-2", java.util.Optional.of("/territoires/COM-2")));
    }

    @Test
    void wordsAndPairsAreWrittenAsPeopleWriteThem() {
        var completions = completions(
                contribution("1", "A", "L’intelligence artificielle à l’école. La dégradation des services."),
                contribution("2", "B", "Une Intelligence artificielle sobre, contre la dégradation du climat."),
                contribution("3", "C", "Pour une intelligence collective des agents et l’intelligence artificielle."),
                contribution("4", "D", "La protection des données et la CNIL, c’est l’affaire de la CNIL."),
                contribution("5", "E", "Sans la protection des données ni la CNIL, rien."));
        assertThat(labels(completions.to("intelli", Set.of(), 9)))
                .containsExactly("intelligence", "intelligence artificielle");
        assertThat(labels(completions.to("l'intelligence art", Set.of(), 9)))
                .containsExactly("intelligence artificielle");
        assertThat(labels(completions.to("intelligence artificielle", Set.of(), 9)))
                .containsExactly("intelligence artificielle");
        assertThat(labels(completions.to("degra", Set.of(), 9))).containsExactly("dégradation");
        assertThat(labels(completions.to("DÉGRA", Set.of(), 9))).containsExactly("dégradation");
        assertThat(labels(completions.to("cni", Set.of(), 9))).containsExactly("CNIL");
        assertThat(labels(completions.to("protec", Set.of(), 9)))
                .containsExactly("protection", "protection des données");
        assertThat(labels(completions.to("collec", Set.of(), 9))).isEmpty();
        assertThat(labels(completions.to("des", Set.of(), 9))).isEmpty();
    }

    @Test
    void concertationsAndThemesComeByTheirWords() {
        var theme = Map.of("theme", List.of(FacetValue.named("ecole", "École et jeunesse")));
        var completions =
                completions(concertation("c", "L’IA à l’école", "Texte"), contribution("1", "Classe", "Texte", theme));
        assertThat(completions.to("eco", Set.of(), 9))
                .extracting(Completion::kind, Completion::label, Completion::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Completion.Kind.CONCERTATION, "L’IA à l’école", "c"),
                        org.assertj.core.groups.Tuple.tuple(Completion.Kind.THEME, "École et jeunesse", "ecole"));
    }

    /** Titles, words, pairs and names of themes that only restricted texts hold are unknown to the others. */
    @Test
    void nothingOfARestrictedTextIsOfferedToThoseWhoMayNotReadIt() {
        var secretTheme = Map.of("theme", List.of(FacetValue.named("budget", "Fermeture de la piscine")));
        var openTheme = Map.of("theme", List.of(FacetValue.named("budget", "Budget")));
        var token = "concertation:7";
        var completions = completions(
                contribution("1", "Ouvert", "La fermentation du pain. La piscine est ouverte.", openTheme),
                contribution("2", "Ouvert", "La fermentation du vin. La piscine est belle.", openTheme),
                readBy(contribution("3", "Réservé", "La fermeture définitive de la piscine.", secretTheme), token),
                readBy(contribution("4", "Réservé", "Une fermeture définitive à la piscine.", secretTheme), token),
                readBy(concertation("c", "Fermons-la", "Une fermeture définitive"), token));
        assertThat(labels(completions.to("ferm", Set.of(), 20))).containsExactly("fermentation");
        assertThat(labels(completions.to("ferm", Set.of("concertation:8"), 20))).containsExactly("fermentation");
        assertThat(labels(completions.to("fermeture de", Set.of(), 20))).isEmpty();
        assertThat(labels(completions.to("pisc", Set.of(), 20))).containsExactly("piscine");
        assertThat(labels(completions.to("budg", Set.of(), 20))).containsExactly("Budget");
        assertThat(labels(completions.to("ferm", Set.of(token), 20)))
                .contains("Fermons-la", "Fermeture de la piscine", "fermeture", "fermeture définitive", "fermentation");
    }

    @Test
    void howeverManyRestrictedTextsThereAreWhatIsOpenIsStillOffered() {
        var documents = new ArrayList<SearchDocument>();
        for (var n = 0; n < 60; n++) {
            var secret = Map.of("theme", List.of(FacetValue.named("a" + n, "Affaire réservée %02d".formatted(n))));
            for (var m = 0; m < 3; m++)
                documents.add(readBy(
                        contribution(
                                n + "-" + m,
                                "Réservé",
                                "Une affair" + Character.toString('a' + n % 26) + n / 26,
                                secret),
                        "concertation:7"));
        }
        var open = Map.of("theme", List.of(FacetValue.named("z", "Affaires ouvertes")));
        documents.add(contribution("1", "Ouvert", "Un bel affairement", open));
        documents.add(contribution("2", "Ouvert", "Quel affairement", open));
        var completions = completions(documents.toArray(SearchDocument[]::new));
        assertThat(labels(completions.to("affai", Set.of(), 9))).containsExactly("Affaires ouvertes", "affairement");
    }

    /** One open text that says it is not enough, were it also said behind a door. */
    @Test
    void whatOneReadableTextSaysIsNotFrequent() {
        var completions = completions(
                contribution("1", "Ouvert", "Un rarissime mot."),
                readBy(contribution("2", "Réservé", "Rarissime."), "concertation:7"));
        assertThat(completions.to("rariss", Set.of(), 9)).isEmpty();
        assertThat(labels(completions.to("rariss", Set.of("concertation:7"), 9)))
                .containsExactly("rarissime");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a", "\"", "*", "?", "~", "\\", "💥", "\u0000", "\uD800", "…", "((((", "l'", "a*b?"})
    void anyTextMayBeTyped(String typed) {
        assertThat(completions(contribution("1", "L’école", "Texte")).to(typed, Set.of(), 9))
                .isNotNull();
    }

    @Test
    void noiseAndEndlessTextsEndSoon() {
        var completions = completions(contribution("1", "L’école", "Texte"), contribution("2", "École", "Texte"));
        var random = new Random(7);
        for (var i = 0; i < 300; i++) {
            var noise = random.ints(random.nextInt(400), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(completions.to(noise, Set.of(noise), i)).hasSizeLessThanOrEqualTo(20);
        }
        var endless = IntStream.range(0, 20_000).mapToObj(i -> "mot" + i).reduce("", (a, b) -> a + b);
        assertThat(completions.to(endless, Set.of(), Integer.MAX_VALUE)).isEmpty();
        assertThat(completions.to("te ".repeat(30_000), Set.of(), -5)).isEmpty();
    }

    @Test
    void withoutAnIndexNothingIsOffered() {
        assertThat(new Completions(new SearchIndex()).to("école", Set.of(), 9)).isEmpty();
    }

    private Completions completions(SearchDocument... documents) {
        return new Completions(Indexed.index(folder, documents));
    }

    private static List<String> labels(List<Completion> completions) {
        return completions.stream().map(Completion::label).toList();
    }

    private static SearchDocument concertation(String id, String title, String body) {
        var like = contribution(id, title, body);
        return new SearchDocument(
                "concertation", id, title, body, "/x/" + id, like.readers(), like.codes(), like.facets(), like.at());
    }

    private static SearchDocument place(String code, String name, long population) {
        var like = Indexed.place(code, name);
        return new SearchDocument(
                like.kind(),
                code,
                name,
                "",
                like.path(),
                like.readers(),
                like.codes(),
                like.facets(),
                like.at(),
                population);
    }
}
