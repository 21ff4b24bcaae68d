package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever happens to the files of the index, fifty real questions end with the same first ten. Skipped where the data is
 * not beside the repository.
 */
@ApplicationTest
@EnabledIf("dataIsThere")
class SearchDamageTests {
    private static final Path DATA = Path.of("../shared/data/search");
    private static final int TEXTS = 400;
    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    ChangeFeed feed;

    @Autowired
    RebuildRequests requests;

    @Autowired
    SearchChanges changes;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    private final FakeSource source = new FakeSource();
    private final MovableClock clock = new MovableClock();
    private final List<SearchFollower> started = new ArrayList<>();
    private List<String> questions = List.of();

    static boolean dataIsThere() {
        return Files.isDirectory(DATA);
    }

    @BeforeEach
    void texts() throws IOException {
        var collection = TestCollection.read(
                DATA.resolve("corpus-fiches.jsonl.gz"), DATA.resolve("queries.tsv"), DATA.resolve("qrels.tsv"));
        for (var text : collection.texts().subList(0, TEXTS))
            source.documents.put(text.id(), Indexed.contribution(text.id(), text.title(), text.body()));
        var every = collection.questions().size() / 50;
        questions = IntStream.range(0, 50)
                .mapToObj(n -> collection.questions().get(n * every).text())
                .toList();
    }

    @AfterEach
    void stop() {
        started.forEach(SearchFollower::stop);
    }

    @Test
    void aByteFlippedInAnyFileIsNoticedAtTheNextStart() throws IOException {
        var before = firstTen(whole());
        started.getFirst().stop();
        var files = files(current());
        assertThat(files).hasSizeGreaterThan(3).anyMatch(file -> file.endsWith("meanings"));
        for (var name : files.stream().map(Path::getFileName).toList()) {
            var generation = current();
            if (!Files.exists(generation.resolve(name))) continue;
            flip(generation.resolve(name));
            var node = node(folder);
            node.follower.catchUp();
            assertThat(current()).as("rebuilt after %s", name).isNotEqualTo(generation);
            assertSame(node, before);
            node.follower.stop();
        }
    }

    @Test
    void aByteFlippedWhileItServesIsNoticedAtNightAndTheIndexGoesOnAnswering() throws IOException {
        var before = firstTen(whole());
        var node = node(folder);
        node.follower.catchUp();
        var generation = current();
        flip(largest(generation));
        source.slowness = () -> pause(5);
        clock.forward(Duration.ofDays(1));
        await().atMost(SOON).until(() -> node.search(questions.getFirst()).rebuilding());
        questions.forEach(question -> assertThat(node.search(question)).isNotNull());
        source.slowness = () -> {};
        await().atMost(SOON).until(() -> !current().equals(generation));
        assertSame(node, before);
    }

    @Test
    void aFileDeletedWhileItServesIsNoticedAtNight() throws IOException {
        var before = firstTen(whole());
        var node = node(folder);
        node.follower.catchUp();
        var generation = current();
        Files.delete(largest(generation));
        clock.forward(Duration.ofDays(1));
        await().atMost(SOON).until(() -> !current().equals(generation));
        assertSame(node, before);
    }

    @Test
    void whatWasNotSafeOnDiskWhenTheProcessWasKilledIsReadAgain(@TempDir Path copy) throws IOException {
        var node = whole();
        source.put("late", "Un portique tardif");
        inTransaction(() -> changes.changed("contribution", "late"));
        node.follower.catchUp();
        for (var file : files(folder))
            if (Files.isRegularFile(file)) Files.copy(file, copy.resolve(file.getFileName()));
        var generation = Files.createDirectory(copy.resolve(current().getFileName()));
        for (var file : files(current())) Files.copy(file, generation.resolve(file.getFileName()));
        var before = firstTen(node);
        var after = node(copy);
        after.follower.catchUp();
        assertSame(after, before);
        assertThat(after.search("portique tardif").hits().total()).isPositive();
    }

    @Test
    void anIndexOfAnOlderAnalysisIsRebuilt() throws IOException {
        var node = whole();
        var before = firstTen(node);
        node.follower.stop();
        var generation = current();
        try (var directory = FSDirectory.open(generation);
                var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            var said = new HashMap<String, String>();
            writer.getLiveCommitData().forEach(entry -> said.put(entry.getKey(), entry.getValue()));
            said.put("madeBy", "french-0 fields-0");
            writer.setLiveCommitData(said.entrySet());
            writer.commit();
        }
        var after = node(folder);
        after.follower.catchUp();
        assertThat(current()).isNotEqualTo(generation);
        assertSame(after, before);
    }

    /** On a small file system in memory, where the machine lets us make one. */
    @Test
    void aFullDiskKeepsTheIndexAnsweringAndWhatWasMissedComesOnceThereIsRoom() throws Exception {
        assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder.toString()), "no small disk here");
        try {
            var node = whole();
            var before = firstTen(node);
            var ballast = fill(folder.resolve("ballast"));
            for (var i = 0; i < 300; i++)
                source.documents.put(
                        "more" + i,
                        Indexed.contribution(
                                "more" + i,
                                "Débordement " + i,
                                source.documents.values().iterator().next().body()));
            inTransaction(() -> {
                for (var i = 0; i < 300; i++) changes.changed("contribution", "more" + i);
            });
            pause(7000);
            var meanwhile = firstTen(node);
            for (var n = 0; n < before.size(); n++)
                assertThat(meanwhile.get(n).isEmpty())
                        .as(questions.get(n))
                        .isEqualTo(before.get(n).isEmpty());
            Files.delete(ballast);
            await().atMost(SOON).until(() -> node.search("débordement").hits().total() == 300);
            inTransaction(() -> {
                for (var i = 0; i < 300; i++) {
                    source.documents.remove("more" + i);
                    changes.changed("contribution", "more" + i);
                }
            });
            node.follower.catchUp();
            assertThat(node.search("débordement").hits().total()).isZero();
            var again = new Reindexer(new IndexDirectory(folder), builder(), requests).rebuild(progress -> {});
            assertThat(again).isEqualTo(new Reindexer.Outcome(TEXTS, true, false));
            assertSame(node, before);
        } finally {
            stop();
            ran("umount", "-l", folder.toString());
        }
    }

    @Test
    void whatDiffersFromTheDatabaseIsFoundAndReadAnew() throws IOException {
        var builder = builder();
        try (var index = builder.begin(folder.resolve("compared"))) {
            builder.fill(index, count -> {});
            var comparison = new IndexComparison(List.of(source), changes, transactions);
            Runnable caughtUp = () -> follow(index);
            assertThat(comparison.compare(index, caughtUp).different()).isZero();
            var ids = source.documents.keySet().stream().sorted().toList();
            index.remove("contribution", ids.get(0));
            index.put(Indexed.contribution(ids.get(1), "Autre chose", "Tout autre chose."));
            index.put(Indexed.contribution("ghost", "Un revenant", "Il n’est pas dans la base."));
            index.put(Indexed.readBy(source.documents.get(ids.get(2)), "concertation:x"));
            index.add(source.documents.get(ids.get(3)));
            index.refresh();
            var outcome = comparison.compare(index, caughtUp);
            assertThat(outcome.different()).isEqualTo(5);
            assertThat(outcome.isBad()).isFalse();
            follow(index);
            assertThat(comparison.compare(index, caughtUp).different()).isZero();
            for (var id : ids.subList(0, 50)) index.remove("contribution", id);
            index.refresh();
            assertThat(comparison.compare(index, caughtUp).isBad()).isTrue();
        }
    }

    @Test
    void whatIsWrittenDuringTheComparisonDoesNotCountAsDifferent() throws IOException {
        var builder = builder();
        try (var index = builder.begin(folder.resolve("compared"))) {
            builder.fill(index, count -> {});
            source.put("new", "Une nouveauté");
            inTransaction(() -> changes.changed("contribution", "new"));
            var comparison = new IndexComparison(List.of(source), changes, transactions);
            assertThat(comparison.compare(index, () -> follow(index)).different())
                    .isZero();
        }
    }

    private record Node(SearchFollower follower, SearchService service) {
        SearchResults search(String text) {
            return service.search(new SearchQuery(text, Map.of(), 1), Set.of());
        }
    }

    private Node whole() {
        var node = node(folder);
        node.follower.catchUp();
        assertThat(node.search("").hits().total()).isEqualTo(source.documents.size());
        return node;
    }

    private Node node(Path where) {
        started.forEach(SearchFollower::stop);
        started.clear();
        var index = new SearchIndex();
        var nights = new NightlyCheck(new IndexComparison(List.of(source), changes, transactions), clock);
        var follower = new SearchFollower(
                new FollowedIndex(new IndexDirectory(where), index, builder(), reader(), requests, nights, event -> {}),
                true);
        started.add(follower);
        follower.start();
        return new Node(follower, new SearchService(index));
    }

    private IndexBuilder builder() {
        return new IndexBuilder(List.of(source), feed, transactions);
    }

    private ChangeReader reader() {
        return new ChangeReader(List.of(source), feed, builder(), transactions);
    }

    private void follow(IndexGeneration index) {
        try {
            while (reader().read(index) > 0) index.refresh();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<List<String>> firstTen(Node node) {
        return questions.stream()
                .map(question -> node.search(question).hits().items().stream()
                        .limit(10)
                        .map(SearchResults.Hit::id)
                        .toList())
                .toList();
    }

    private void assertSame(Node node, List<List<String>> before) {
        assertThat(firstTen(node)).isEqualTo(before);
        assertThat(node.search("").rebuilding()).isFalse();
    }

    private Path current() {
        try {
            return folder.resolve(Files.readString(folder.resolve("current")).strip());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> files(Path index) throws IOException {
        try (var files = Files.list(index)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private static Path largest(Path index) throws IOException {
        return files(index).stream()
                .max(Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
    }

    /** In place: whoever has the file open sees it. */
    private static void flip(Path file) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(open.length() / 2);
            var was = open.read();
            open.seek(open.length() / 2);
            open.write(was ^ 1);
        }
    }

    private static Path fill(Path file) {
        try (var out = Files.newOutputStream(file)) {
            for (var block = new byte[4096]; ; ) out.write(block);
        } catch (IOException full) {
            return file;
        }
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
