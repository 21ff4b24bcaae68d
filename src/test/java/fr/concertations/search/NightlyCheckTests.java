package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.concertations.testing.ApplicationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** What the check of the night says, and of which index. */
@ApplicationTest
class NightlyCheckTests {
    @Autowired
    SearchChanges changes;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    @Test
    void anIndexThatWasReplacedMeanwhileIsNotCalledDamaged() throws IOException {
        var index = index();
        index.close();
        var nights = nights();
        nights.start(index, () -> {});
        await().until(() -> !nights.isRunning());
        assertThat(nights.verdict()).isEmpty();
    }

    @Test
    void aDamagedIndexIsSaidToBeOnce() throws IOException {
        try (var index = index()) {
            Files.delete(folder.resolve("meanings"));
            var nights = nights();
            nights.start(index, () -> {});
            await().until(() -> !nights.isRunning());
            assertThat(nights.verdict())
                    .hasValueSatisfying(why -> assertThat(why).contains("damaged"));
            assertThat(nights.verdict()).isEmpty();
        }
    }

    private NightlyCheck nights() {
        return new NightlyCheck(
                new IndexComparison(List.of(new FakeSource()), changes, transactions), Clock.systemUTC());
    }

    private IndexGeneration index() throws IOException {
        var index = IndexGeneration.create(folder, "test", new Position(0, 0));
        index.learn(Meanings.NONE);
        index.commit();
        return index;
    }
}
