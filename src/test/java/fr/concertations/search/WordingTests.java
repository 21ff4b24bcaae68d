package fr.concertations.search;

import static fr.concertations.search.Indexed.contribution;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was meant is found, though it was typed or said otherwise. */
class WordingTests {
    private static final SearchDocument[] TEXTS = {
        contribution("transport", "Transports du soir", "Le transport du soir à temps partiel sur demande."),
        contribution("transports", "Le transport scolaire", "Un transport pour chaque école, même à temps partiel."),
        contribution("ia", "L’intelligence artificielle au guichet", "Un agent répond d’abord."),
        contribution("sigle", "L’IA à la cantine", "Prévoir les repas."),
        contribution("compte", "Le compte rendu", "Un compte rendu pour chaque séance."),
        contribution("conte", "Le conte du soir", "Un conte lu aux enfants."),
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"transprot scolaire", "trnsport", "tempspartiel", "trans port scolaire"})
    void aMisspeltWordFindsWhatTextsSay(String typed) {
        assertThat(found(Indexed.service(folder, TEXTS), typed)).contains("transports");
    }

    @Test
    void aWordThatTextsHoldIsNotTakenForAnother() {
        var service = Indexed.service(folder, TEXTS);
        assertThat(found(service, "conte")).containsExactly("conte");
        assertThat(found(service, "zzzzzz")).isEmpty();
    }

    @Test
    void whatSaysTheSameIsFoundAfterWhatWasTyped() {
        var synonyms = new Synonyms(List.of(List.of("IA", "intelligence artificielle")), new FrenchAnalysis());
        var service = Indexed.service(folder, synonyms, TEXTS);
        assertThat(found(service, "IA")).containsExactly("sigle", "ia");
        assertThat(found(service, "intelligence artificielle")).containsExactly("ia", "sigle");
        assertThat(found(Indexed.service(folder.resolve("none"), TEXTS), "IA")).containsExactly("sigle");
    }

    private static List<String> found(SearchService service, String typed) {
        return service.search(new SearchQuery(typed, Map.of(), 1), Set.of()).hits().items().stream()
                .map(SearchResults.Hit::id)
                .toList();
    }

    @Test
    void smallWordsCountForNothingInAnExpression() {
        var synonyms = new Synonyms(List.of(List.of("RUB", "revenu de base")), new FrenchAnalysis());
        var service = Indexed.service(
                folder, synonyms, Indexed.contribution("1", "Le RUB", "Un RUB pour tous les habitants."));
        for (var typed : List.of("revenu de base", "revenu base", "le revenu base"))
            assertThat(service.search(new SearchQuery(typed, Map.of(), 1), Set.of())
                            .hits()
                            .items())
                    .as(typed)
                    .hasSize(1);
    }
}
