package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.concertations.testing.ApplicationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The index follows what is committed, survives what happens to its files, and never makes anybody wait. */
@ApplicationTest
class SearchFollowerTests {
    private static final Duration VISIBLE = Duration.ofSeconds(2);

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
    private final List<SearchFollower> started = new ArrayList<>();

    @AfterEach
    void stop() {
        source.slowness = () -> {};
        started.forEach(SearchFollower::stop);
    }

    @Test
    void whatIsWrittenIsFoundWithinTwoSeconds() {
        var node = node();
        node.follower.catchUp();
        for (var title : List.of("Un portail pour l’école", "Un second portail")) {
            write("a", title);
            await().atMost(VISIBLE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> node.titles("portail"), List.of(title)::equals);
        }
        inTransaction(() -> {
            source.documents.remove("a");
            changes.changed("contribution", "a");
        });
        await().atMost(VISIBLE).until(() -> node.titles("portail").isEmpty());
    }

    @Test
    void everyNodeKeepsItsOwnIndexAndAllShowAnActWithinTwoSeconds(@TempDir Path other) {
        var nodes = List.of(node(), node(other));
        nodes.forEach(node -> node.follower.catchUp());
        write("shared", "Un passage partagé");
        for (var node : nodes)
            await().atMost(VISIBLE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> node.titles("partagé"), List.of("Un passage partagé")::equals);
    }

    @Test
    void aTransactionThatCommitsLateIsNotLost() throws Exception {
        var node = node();
        node.follower.catchUp();
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> inTransaction(() -> {
                changes.changed("contribution", "late");
                written.countDown();
                uninterruptibly(mayCommit);
                source.put("late", "Passage tardif");
            }));
            written.await(5, TimeUnit.SECONDS);
            write("early", "Passage rapide");
            Thread.sleep(1200);
            mayCommit.countDown();
            late.get(5, TimeUnit.SECONDS);
        }
        await().atMost(VISIBLE)
                .until(() -> Set.copyOf(node.titles("passage")), Set.of("Passage tardif", "Passage rapide")::equals);
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoTraceAndUnknownKindsAreSkipped() {
        var node = node();
        inTransaction(() -> {
            changes.changed("nobody-knows", "x");
            changes.changed("contribution", "not-there");
        });
        write("b", "Bibliothèque");
        node.follower.catchUp();
        assertThat(node.titles("bibliotheque")).containsExactly("Bibliothèque");
    }

    @Test
    void oneUnreadableObjectDoesNotHoldBackTheOthers() {
        var node = node();
        node.follower.catchUp();
        source.unreadable = "bad";
        source.put("good", "Marché couvert");
        inTransaction(() -> {
            changes.changed("contribution", "bad");
            changes.changed("contribution", "good");
        });
        node.follower.catchUp();
        assertThat(node.titles("marche")).containsExactly("Marché couvert");
    }

    @Test
    void aWholeKindIsReadAnewFromOneRow() {
        var node = node();
        write("gone", "Ancienne gare");
        node.follower.catchUp();
        source.documents.clear();
        for (var i = 0; i < 1200; i++) source.put("bulk" + i, "Gare " + i);
        inTransaction(() -> changes.allChanged("contribution"));
        node.follower.catchUp();
        assertThat(node.search("gare").hits().total()).isEqualTo(1200);
        assertThat(node.titles("ancienne")).isEmpty();
    }

    @Test
    void aRestartGoesOnFromWhereTheIndexStood() {
        var first = node();
        write("r1", "Réunion publique");
        first.follower.catchUp();
        first.follower.stop();
        write("r2", "Réunion de quartier");
        source.documents.remove("r1"); // without a change row: a rebuild would lose it, following keeps it
        var second = node();
        second.follower.catchUp();
        assertThat(second.titles("reunion")).containsExactlyInAnyOrder("Réunion publique", "Réunion de quartier");
    }

    enum Damage {
        BYTES_FLIPPED {
            @Override
            void to(Path index) throws IOException {
                for (var file : files(index)) {
                    if (file.getFileName().toString().equals("write.lock")) continue;
                    var bytes = Files.readAllBytes(file);
                    bytes[bytes.length / 2] ^= 0x55;
                    Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
                }
            }
        },
        ONE_BYTE_FLIPPED {
            @Override
            void to(Path index) throws IOException {
                var file = largest(index);
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 3] ^= 1;
                Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
            }
        },
        FILE_MISSING {
            @Override
            void to(Path index) throws IOException {
                Files.delete(largest(index));
            }
        },
        FILE_CUT {
            @Override
            void to(Path index) throws IOException {
                var bytes = Files.readAllBytes(largest(index));
                Files.write(largest(index), java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
        },
        FOLDER_EMPTY {
            @Override
            void to(Path index) throws IOException {
                for (var file : files(index)) Files.delete(file);
            }
        },
        FOLDER_MISSING {
            @Override
            void to(Path index) throws IOException {
                FOLDER_EMPTY.to(index);
                Files.delete(index);
            }
        },
        POINTER_NONSENSE {
            @Override
            void to(Path index) throws IOException {
                Files.writeString(index.resolveSibling("current"), "../../etc\u0000\n");
            }
        };

        abstract void to(Path index) throws IOException;

        private static List<Path> files(Path index) throws IOException {
            try (var files = Files.list(index)) {
                return files.toList();
            }
        }

        private static Path largest(Path index) throws IOException {
            return files(index).stream()
                    .max(java.util.Comparator.comparingLong(
                            file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedIndexIsNoticedAndRebuilt(Damage damage) throws IOException {
        for (var i = 0; i < 50; i++) source.put("d" + i, "Dossier numéro " + i);
        var first = node();
        first.follower.catchUp();
        first.follower.stop();
        damage.to(current());
        var second = node();
        second.follower.catchUp();
        assertThat(second.search("dossier").hits().total()).isEqualTo(50);
        assertThat(second.search("dossier").rebuilding()).isFalse();
    }

    @Test
    void anIndexOfAnotherDatabaseOrVersionIsRebuilt() throws IOException {
        source.put("o", "Observatoire");
        try (var owned = IndexFolder.take(folder).orElseThrow()) {
            var generation = owned.next();
            try (var foreign = IndexGeneration.create(generation, "elsewhere", new Position(1L << 60, 0))) {
                foreign.put(Indexed.contribution("x", "Observatoire d’ailleurs", ""));
                foreign.commit();
            }
            owned.makeCurrent(generation);
        }
        var node = node();
        node.follower.catchUp();
        assertThat(node.titles("observatoire")).containsExactly("Observatoire");
    }

    @Test
    void whileItIsRebuiltTheAnswerIsPartialAndSaysSoAndStartingDoesNotWait() {
        for (var i = 0; i < 40; i++) source.put("p" + i, "Piscine " + i);
        source.slowness = () -> uninterruptibly(60);
        var before = System.nanoTime();
        var node = node();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(500));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> node.search("piscine").hits().total() > 0);
        assertThat(node.search("piscine").rebuilding()).isTrue();
        assertThat(node.search("piscine").hits().total()).isLessThan(40);
        node.follower.catchUp();
        assertThat(node.search("piscine").hits().total()).isEqualTo(40);
        assertThat(node.search("piscine").rebuilding()).isFalse();
    }

    @Test
    void reindexingBesideAServerAsksItAndTheOldIndexAnswersMeanwhile() throws Exception {
        for (var i = 0; i < 30; i++) source.put("q" + i, "Quai " + i);
        var node = node();
        node.follower.catchUp();
        source.slowness = () -> uninterruptibly(50);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcome = threads.submit(() -> reindexer().rebuild(progress -> {}));
            await().atMost(Duration.ofSeconds(3)).until(() -> generations() == 2);
            write("new", "Quai neuf");
            await().atMost(VISIBLE).until(() -> node.titles("neuf").contains("Quai neuf"));
            assertThat(node.search("quai").hits().total()).isEqualTo(31);
            assertThat(outcome.get(20, TimeUnit.SECONDS).byServer()).isTrue();
        }
        node.follower.catchUp();
        assertThat(node.search("quai").hits().total()).isEqualTo(31);
        assertThat(generations()).isEqualTo(1);
    }

    @Test
    void reindexingWithoutAServerHappensAtOnce() {
        for (var i = 0; i < 30; i++) source.put("s" + i, "Stade " + i);
        var outcome = reindexer().rebuild(progress -> {});
        assertThat(outcome).isEqualTo(new Reindexer.Outcome(30, false, false));
        source.documents.clear();
        var node = node();
        node.follower.catchUp();
        assertThat(node.search("stade").hits().total()).isEqualTo(30);
    }

    @Test
    void aRebuildThatFailsIsTriedAgainAndLeavesNothingOnTheDisk() throws Exception {
        source.put("f", "Fontaine");
        var failures = new AtomicInteger();
        source.slowness = () -> {
            if (failures.incrementAndGet() <= 2) throw new StackOverflowError("too deep");
        };
        var node = node();
        await().atMost(Duration.ofSeconds(20)).until(() -> failures.get() >= 3);
        node.follower.catchUp();
        assertThat(node.titles("fontaine")).containsExactly("Fontaine");
        source.slowness = () -> {
            throw new IllegalStateException("unreadable for now");
        };
        assertThat(reindexer().rebuild(progress -> {}).failed()).isTrue();
        assertThat(generations()).isEqualTo(1);
        assertThat(node.titles("fontaine")).containsExactly("Fontaine");
    }

    @Test
    void aSecondProcessWaitsForTheFolder() {
        source.put("w", "Wagon");
        var first = node();
        first.follower.catchUp();
        var second = node();
        assertThat(second.search("wagon").rebuilding()).isTrue();
        first.follower.stop();
        second.follower.catchUp();
        assertThat(second.titles("wagon")).containsExactly("Wagon");
    }

    private record Node(SearchFollower follower, SearchService service) {
        SearchResults search(String text) {
            return service.search(new SearchQuery(text, Map.of(), 1), Set.of());
        }

        List<String> titles(String text) {
            return search(text).hits().items().stream()
                    .map(hit -> hit.title().value().replaceAll("</?mark>", ""))
                    .toList();
        }
    }

    /** An application node on the folder of this test, with nothing but our source. */
    private Node node() {
        return node(folder);
    }

    private Node node(Path where) {
        var index = new SearchIndex();
        var reader = new ChangeReader(List.of(source), feed, builder(), transactions);
        var nights = new NightlyCheck(new IndexComparison(List.of(source), changes, transactions), Clock.systemUTC());
        var follower = new SearchFollower(
                new FollowedIndex(new IndexDirectory(where), index, builder(), reader, requests, nights, event -> {}),
                true);
        started.add(follower);
        follower.start();
        return new Node(follower, new SearchService(index));
    }

    private Reindexer reindexer() {
        return new Reindexer(new IndexDirectory(folder), builder(), requests);
    }

    private IndexBuilder builder() {
        return new IndexBuilder(List.of(source), feed, transactions);
    }

    private void write(String id, String title) {
        inTransaction(() -> {
            source.put(id, title);
            changes.changed("contribution", id);
        });
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private Path current() throws IOException {
        return folder.resolve(Files.readString(folder.resolve("current")).strip());
    }

    private long generations() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("generation-"))
                    .count();
        }
    }

    private static void uninterruptibly(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) throw new AssertionError("waited too long");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void uninterruptibly(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
