package fr.concertations.bench;

import fr.concertations.search.Reindexer;
import fr.concertations.search.SearchFollower;
import fr.concertations.search.SearchQuery;
import fr.concertations.search.SearchService;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The product's search and PostgreSQL's, asked the same real questions on the same contributions, at several sizes. */
public final class SearchBench {
    private static final int SMALLEST = 10_000;
    private static final double SECOND = 1e9;
    private static final Duration ARRIVING = Duration.ofSeconds(30);

    private final Connection connection;
    private final Subject subject;
    private final Plan plan;
    private final Consumer<Step> progress;

    /** What is measured. @param index the folder of the index, which nothing follows yet */
    public record Subject(Reindexer reindexer, SearchFollower follower, SearchService search, Path index) {}

    /** @param queries a file of real questions; made from the answers when null */
    public record Plan(Path texts, @Nullable Path queries, int size, int questions, int aSecond) {}

    /** What begins. @param name of the step @param size contributions there are */
    public record Step(String name, int size) {}

    /** Milliseconds of one way to answer. @param found results, the mean over questions */
    public record Times(double p50, double p95, double p99, double found) {
        static Times of(Durations durations, double found) {
            return new Times(durations.percentile(0.5), durations.percentile(0.95), durations.percentile(0.99), found);
        }
    }

    /** @param seconds to make it from the contributions @param bytes on disk */
    public record Made(double seconds, long bytes) {}

    /**
     * At one size.
     *
     * @param search the product: first page, total, all facets
     * @param narrowed the same with one facet chosen
     * @param postgres first page and total
     * @param postgresWithFacets the same with the counts of five facets
     * @param postgresAnyWord the same again, where one word is enough
     * @param heap live bytes of the whole program with the index open
     */
    public record Size(
            int contributions,
            Times search,
            Times narrowed,
            Times postgres,
            Times postgresWithFacets,
            Times postgresAnyWord,
            Made index,
            Made postgresIndex,
            long heap) {}

    /** @param visible milliseconds from commit to result @param longest the worst of them */
    public record Outcome(
            int questions, List<Size> sizes, int aSecond, long acts, Times visible, double longest, long maxHeap) {}

    public SearchBench(Connection connection, Subject subject, Plan plan, Consumer<Step> progress) {
        this.connection = connection;
        this.subject = subject;
        this.plan = plan;
        this.progress = progress;
    }

    public Outcome run() throws IOException, SQLException, InterruptedException {
        var answers = RealAnswers.read(plan.texts);
        var drawn = plan.queries == null
                ? Questions.of(answers, 2 * plan.questions)
                : Questions.read(plan.queries, 2 * plan.questions);
        var asked = new Asked(drawn.subList(0, drawn.size() / 2), drawn.subList(drawn.size() / 2, drawn.size()));
        var filling = new SearchFilling(connection, answers);
        filling.prepare();
        var sizes = new ArrayList<Size>();
        var filled = 0;
        for (var size : sizes()) {
            subject.follower.stop();
            progress.accept(new Step("fill", size));
            filling.contributions(filled, size);
            filled = size;
            sizes.add(measured(size, asked));
        }
        progress.accept(new Step("arrivals", filled));
        var visible = new Arrivals(connection, subject.search).run(plan.aSecond, ARRIVING);
        return new Outcome(
                asked.measured.size(),
                sizes,
                plan.aSecond,
                visible.count(),
                Times.of(visible, 1),
                visible.percentile(1),
                Runtime.getRuntime().maxMemory());
    }

    private List<Integer> sizes() {
        var sizes = new ArrayList<Integer>();
        for (var size = (long) SMALLEST; size < plan.size; size *= 10) sizes.add((int) size);
        sizes.add(plan.size);
        return sizes;
    }

    private Size measured(int size, Asked asked) throws IOException, SQLException {
        progress.accept(new Step("index", size));
        var index = new Made(seconds(() -> subject.reindexer.rebuild(indexed -> {})), onDisk(subject.index));
        var everyWord = PostgresSearch.everyWord(connection);
        progress.accept(new Step("postgres", size));
        var seconds = seconds(everyWord::build);
        everyWord.favour();
        var referenceIndex = new Made(seconds, everyWord.bytes());
        subject.follower.start();
        subject.follower.catchUp();
        var heap = liveHeap();
        progress.accept(new Step("ask", size));
        Map<String, String> narrowing = Map.of(SearchQuery.KIND, "contribution");
        var ours = timed(asked, question -> search(question, Map.of()));
        var narrowed = timed(asked, question -> search(question, narrowing));
        progress.accept(new Step("askPostgres", size));
        var plain = timed(asked, everyWord::ask);
        var counted = timed(asked, everyWord::askAndCount);
        var anyWord = timed(asked, PostgresSearch.anyWord(connection)::askAndCount);
        return new Size(size, ours, narrowed, plain, counted, anyWord, index, referenceIndex, heap);
    }

    /** @param first to warm up with, measured by nobody */
    private record Asked(List<String> first, List<String> measured) {}

    private interface Asking {
        long ask(String question) throws SQLException;
    }

    private static Times timed(Asked asked, Asking asking) throws SQLException {
        for (var question : asked.first) asking.ask(question);
        var durations = new Durations();
        var found = 0.0;
        for (var question : asked.measured) {
            var began = System.nanoTime();
            found += asking.ask(question);
            durations.add(System.nanoTime() - began);
        }
        return Times.of(durations, found / asked.measured.size());
    }

    private long search(String question, Map<String, String> facets) {
        return subject.search
                .search(new SearchQuery(question, facets, 1), Set.of())
                .hits()
                .total();
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static double seconds(Work work) throws SQLException {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / SECOND;
    }

    private static long onDisk(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }

    private static long liveHeap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
