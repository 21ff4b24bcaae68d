package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real questions with known answers: 2 374 questions on 137 topics over 2 206 public-service pages. Skipped where the
 * data is not beside the repository.
 */
class SearchQualityTests {
    private static final Path DATA = Path.of("../shared/data/search");

    @TempDir
    Path folder;

    static boolean dataIsThere() {
        return Files.isDirectory(DATA);
    }

    /** Plain French analysis gives 0.497 and 0.835. */
    @Test
    @EnabledIf("dataIsThere")
    void findsWhatPeopleAskFor() throws IOException {
        var collection = TestCollection.read(
                DATA.resolve("corpus-fiches.jsonl.gz"), DATA.resolve("queries.tsv"), DATA.resolve("qrels.tsv"));
        var outcome = new SearchEvaluation(collection, false).run(folder);
        assertThat(outcome.ndcg()).as("nDCG@10, macro-averaged by topic").isGreaterThan(0.555);
        assertThat(outcome.success()).as("S@10, macro-averaged by topic").isGreaterThan(0.868);
        var bare = new SearchEvaluation(collection, true).run(folder.resolve("bare"));
        assertThat(bare.ndcg()).as("without accents").isGreaterThanOrEqualTo(outcome.ndcg() - 0.01);
        assertThat(bare.success()).as("without accents").isGreaterThanOrEqualTo(outcome.success() - 0.01);
    }

    /** One of two answers first of two hits, one topic asked in two ways, the second finding nothing. */
    @Test
    void measuresAreThoseOfTheField() throws IOException {
        var collection = new TestCollection(
                List.of(
                        new TestCollection.Text(
                                "a", "Accueil en mairie", "Un agent répond au guichet toute la journée."),
                        new TestCollection.Text("b", "Cantine", "Les menus de la semaine sont en ligne."),
                        new TestCollection.Text("c", "Horaires", "Le guichet ferme plus tôt en été.")),
                List.of(
                        new TestCollection.Question("t", "guichet mairie"),
                        new TestCollection.Question("t", "xylophone")),
                Map.of("t", Set.of("a", "b")));
        var outcome = new SearchEvaluation(collection, true).run(folder);
        assertThat(outcome.success()).isEqualTo(0.5);
        assertThat(outcome.recall()).isEqualTo(0.25);
        assertThat(outcome.ndcg()).isEqualTo(0.5 / (1 + Math.log(2) / Math.log(3)));
        assertThat(outcome.p50()).isPositive();
    }

    @Test
    void aLineThatIsNotWhatItShouldBeIsNamed() throws IOException {
        var corpus = Files.writeString(folder.resolve("corpus"), """
                {"id": "a", "title": "Accueil", "body": "Un agent"}
                {"title": "sans identifiant"}
                """);
        assertThatThrownBy(() -> TestCollection.read(corpus, corpus, corpus))
                .isInstanceOfSatisfying(
                        TestCollection.UnreadableLine.class,
                        e -> assertThat(e.line()).isEqualTo(2));
    }
}
