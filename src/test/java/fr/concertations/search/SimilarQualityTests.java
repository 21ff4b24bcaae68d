package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Real texts whose twin is known, and real arguments with the proposal they answer. Skipped without the data. */
class SimilarQualityTests {
    private static final Path DATA = Path.of("../shared/data");

    @TempDir
    Path folder;

    static boolean dataIsThere() {
        return Files.isDirectory(DATA);
    }

    /** Words alone give 0.44 in the first five. */
    @Test
    @EnabledIf("dataIsThere")
    void theTwinIsOftenAmongTheFirstFive() throws IOException {
        var collection = SimilarCollection.ofPairs(
                DATA.resolve("texts/paires-similaires-repnum.csv"),
                Optional.of(DATA.resolve("texts/republique-numerique-propositions.csv")));
        assertThat(collection.leftOut()).isEmpty();
        var outcome = new SimilarEvaluation(collection).run(folder);
        assertThat(outcome.texts()).isGreaterThan(690);
        assertThat(outcome.success()).isGreaterThan(0.52);
    }

    /** One argument in 145 proposals; many say neither what they answer nor why. */
    @Test
    @EnabledIf("dataIsThere")
    void anArgumentOftenLeadsToItsProposal() throws IOException {
        var collection = SimilarCollection.ofArguments(DATA.resolve("exports/cap-collectif/consultation-extrait.csv"));
        assertThat(collection.questions()).hasSize(627);
        var outcome = new SimilarEvaluation(collection).run(folder);
        assertThat(outcome.success()).isGreaterThan(0.40);
    }

    @Test
    void linesThatSayNothingAreNamed() throws IOException {
        var pairs = Files.writeString(folder.resolve("paires.csv"), """
                premise;hypothesis;label
                "Un titre

                Un texte";Un autre;0
                Seul;;0
                Un autre;Encore un;peut-être
                """);
        var collection = SimilarCollection.ofPairs(pairs, Optional.empty());
        assertThat(collection.leftOut())
                .extracting(SimilarCollection.LeftOut::line)
                .containsExactly(5L, 6L);
        assertThat(collection.questions()).hasSize(2);
        assertThat(collection.texts().getFirst().title()).isEqualTo("Un titre");
    }
}
