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

    /** Milliseconds of one way to answer. */
    public record Times(double p50, double p95, double p99) {
        static Times of(Durations durations) {
            return new Times(durations.percentile(0.5), durations.percentile(0.95), durations.percentile(0.99));
        }
    }

    /** @param seconds to make it from the contributions @param bytes on disk */
    public record Made(double seconds, long bytes) {}

    /**
     * At one size.
     *
     * @param search the product: first page, total, all facets
     * @param narrowed the same with one facet chosen
     * @param postgres first page and total @param postgresWithFacets the same with the counts of five facets
     * @param found how many the product finds @param postgresFound how many PostgreSQL finds, means over questions
     * @param heap live bytes of the whole program with the index open
     */
    public record Size(
            int contributions,
            Times search,
            Times narrowed,
            Times postgres,
            Times postgresWithFacets,
            double found,
            double postgresFound,
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
        var questions = plan.queries == null
                ? Questions.of(answers, plan.questions)
                : Questions.read(plan.queries, plan.questions);
        var filling = new SearchFilling(connection, answers);
        filling.prepare();
        var sizes = new ArrayList<Size>();
        var filled = 0;
        for (var size : sizes()) {
            subject.follower.stop();
            progress.accept(new Step("fill", size));
            filling.contributions(filled, size);
            filled = size;
            sizes.add(measured(size, questions));
        }
        progress.accept(new Step("arrivals", filled));
        var visible = new Arrivals(connection, subject.search).run(plan.aSecond, ARRIVING);
        return new Outcome(
                questions.size(),
                sizes,
                plan.aSecond,
                visible.count(),
                Times.of(visible),
                visible.percentile(1),
                Runtime.getRuntime().maxMemory());
    }

    private List<Integer> sizes() {
        var sizes = new ArrayList<Integer>();
        for (var size = (long) SMALLEST; size < plan.size; size *= 10) sizes.add((int) size);
        sizes.add(plan.size);
        return sizes;
    }

    private Size measured(int size, List<String> questions) throws IOException, SQLException {
        progress.accept(new Step("index", size));
        var index = new Made(seconds(() -> subject.reindexer.rebuild(indexed -> {})), onDisk(subject.index));
        var reference = new PostgresSearch(connection);
        progress.accept(new Step("postgres", size));
        var seconds = seconds(reference::build);
        reference.favour();
        var referenceIndex = new Made(seconds, reference.bytes());
        subject.follower.start();
        subject.follower.catchUp();
        var heap = liveHeap();
        progress.accept(new Step("ask", size));
        var found = new Durations();
        var narrowed = new Durations();
        var total = 0.0;
        for (var round = 0; round < 2; round++) {
            found = new Durations();
            narrowed = new Durations();
            total = 0;
            for (var question : questions) {
                total += timed(found, () -> search(question, Map.of()));
                timed(narrowed, () -> search(question, Map.of(SearchQuery.KIND, "contribution")));
            }
        }
        progress.accept(new Step("askPostgres", size));
        var plain = new Durations();
        var counted = new Durations();
        var referenceTotal = 0.0;
        for (var question : questions) reference.ask(question);
        for (var question : questions) {
            var began = System.nanoTime();
            referenceTotal += reference.ask(question);
            plain.add(System.nanoTime() - began);
            reference.count(question);
            counted.add(System.nanoTime() - began);
        }
        return new Size(
                size,
                Times.of(found),
                Times.of(narrowed),
                Times.of(plain),
                Times.of(counted),
                total / questions.size(),
                referenceTotal / questions.size(),
                index,
                referenceIndex,
                heap);
    }

    private long search(String question, Map<String, String> facets) {
        return subject.search
                .search(new SearchQuery(question, facets, 1), Set.of())
                .hits()
                .total();
    }

    private interface Asking {
        long ask();
    }

    private static long timed(Durations durations, Asking asking) {
        var began = System.nanoTime();
        var answer = asking.ask();
        durations.add(System.nanoTime() - began);
        return answer;
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
