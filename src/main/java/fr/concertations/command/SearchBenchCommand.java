package fr.concertations.command;

import fr.concertations.bench.SearchBench;
import fr.concertations.kernel.StoredJson;
import fr.concertations.search.Reindexer;
import fr.concertations.search.SearchFollower;
import fr.concertations.search.SearchService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How fast search is at ten thousand, a hundred thousand and a million contributions, beside PostgreSQL's own. */
@Command(name = "search")
final class SearchBenchCommand implements Callable<Integer> {
    private static final String INDEX = "index";
    private final Class<?> application;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--texts", required = true, paramLabel = "<fichier>", descriptionKey = "command.bench.texts")
    private Path texts = Path.of("");

    @Option(names = "--queries", paramLabel = "<fichier>", descriptionKey = "command.bench.queries")
    private @Nullable Path queries;

    @Option(names = "--size", paramLabel = "<nombre>", defaultValue = "1000000", descriptionKey = "command.bench.size")
    private int size;

    @Option(
            names = "--questions",
            paramLabel = "<nombre>",
            defaultValue = "200",
            descriptionKey = "command.bench.questions")
    private int questions;

    @Option(names = "--acts", paramLabel = "<nombre>", defaultValue = "50", descriptionKey = "command.bench.acts")
    private int acts;

    @Option(names = "--json", descriptionKey = "command.bench.json")
    private boolean json;

    SearchBenchCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        for (var file : queries == null ? new Path[] {texts} : new Path[] {texts, queries})
            if (!Files.isReadable(file))
                throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.searchEval.missing", file);
        var folder = Files.createTempDirectory("concertations-bench");
        try {
            print(measured(new DataFolder(folder)));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return ExitCode.DONE.number();
    }

    /** On a database made for it, whatever the environment names. */
    private SearchBench.Outcome measured(DataFolder folder) throws IOException, SQLException, InterruptedException {
        folder.prepare();
        giveMemory(folder);
        try (var database = EmbeddedDatabase.join(folder.postgres());
                var context = new ApplicationRun(application, folder, database.address()).working();
                var connection = database.address().connect()) {
            var subject = new SearchBench.Subject(
                    context.getBean(Reindexer.class),
                    context.getBean(SearchFollower.class),
                    context.getBean(SearchService.class),
                    folder.root().resolve(INDEX));
            var plan = new SearchBench.Plan(texts, queries, size, questions, acts);
            var outcome = new SearchBench(connection, subject, plan, this::say).run();
            subject.follower().stop();
            return outcome;
        }
    }

    /** PostgreSQL as one would set it on such a machine: its defaults would make the comparison unfair. */
    private static void giveMemory(DataFolder folder) throws IOException, SQLException {
        try (var database = EmbeddedDatabase.join(folder.postgres());
                var connection = database.address().connect();
                var statement = connection.createStatement()) {
            for (var setting :
                    new String[] {"shared_buffers = '2GB'", "max_wal_size = '8GB'", "maintenance_work_mem = '1GB'"})
                statement.execute("alter system set " + setting);
        }
    }

    private void say(SearchBench.Step step) {
        if (spec != null)
            spec.commandLine().getErr().println(Sentences.get("command.bench.search.step." + step.name(), step.size()));
    }

    private void print(SearchBench.Outcome outcome) {
        if (spec == null) throw new IllegalStateException("not read by picocli");
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(StoredJson.write(outcome).data());
            return;
        }
        for (var at : outcome.sizes()) {
            out.println(Sentences.get("command.bench.search.size", at.contributions(), outcome.questions()));
            out.println(times("command.bench.search.ours", at.search()));
            out.println(times("command.bench.search.narrowed", at.narrowed()));
            out.println(times("command.bench.search.postgresAnyWord", at.postgresAnyWord()));
            out.println(times("command.bench.search.postgresWithFacets", at.postgresWithFacets()));
            out.println(times("command.bench.search.postgres", at.postgres()));
            out.println(Sentences.get(
                    "command.bench.search.made",
                    at.index().seconds(),
                    at.index().bytes() / 1e6,
                    at.postgresIndex().seconds(),
                    at.postgresIndex().bytes() / 1e6,
                    at.heap() / 1e6,
                    outcome.maxHeap() / 1e6));
        }
        out.println(Sentences.get(
                "command.bench.search.visible",
                outcome.acts(),
                outcome.aSecond(),
                outcome.visible().p50() / 1e3,
                outcome.visible().p95() / 1e3,
                outcome.longest() / 1e3));
    }

    private static String times(String key, SearchBench.Times times) {
        return Sentences.get(key, times.p50(), times.p95(), times.p99(), times.found());
    }
}
