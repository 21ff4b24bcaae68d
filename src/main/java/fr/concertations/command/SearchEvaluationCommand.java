package fr.concertations.command;

import fr.concertations.kernel.StoredJson;
import fr.concertations.search.SearchEvaluation;
import fr.concertations.search.TestCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How well and how fast the product's own search answers the questions of a test collection. */
@Command(name = "search-eval")
final class SearchEvaluationCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--corpus", required = true, paramLabel = "<fichier>", descriptionKey = "command.searchEval.corpus")
    private Path corpus = Path.of("");

    @Option(
            names = "--queries",
            required = true,
            paramLabel = "<fichier>",
            descriptionKey = "command.searchEval.queries")
    private Path queries = Path.of("");

    @Option(names = "--qrels", required = true, paramLabel = "<fichier>", descriptionKey = "command.searchEval.qrels")
    private Path qrels = Path.of("");

    @Option(names = "--strip-accents", descriptionKey = "command.searchEval.stripAccents")
    private boolean stripAccents;

    @Option(names = "--json", descriptionKey = "command.bench.json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var collection = read();
        if (collection.questions().isEmpty()) throw new Refusal(ExitCode.JOB_REFUSED, "command.searchEval.nothing");
        var folder = Files.createTempDirectory("concertations-search-eval");
        try {
            print(new SearchEvaluation(collection, stripAccents).run(folder));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return ExitCode.DONE.number();
    }

    private TestCollection read() throws IOException {
        try {
            return TestCollection.read(corpus, queries, qrels);
        } catch (NoSuchFileException e) {
            throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.searchEval.missing", e.getFile());
        } catch (TestCollection.UnreadableLine e) {
            throw new Refusal(ExitCode.JOB_REFUSED, "command.searchEval.line", e.file(), e.line());
        }
    }

    private void print(SearchEvaluation.Outcome outcome) {
        if (spec == null) throw new IllegalStateException("not read by picocli");
        var out = spec.commandLine().getOut();
        if (json) out.println(StoredJson.write(fields(outcome)).data());
        else
            out.println(Sentences.get(
                    "command.searchEval.done",
                    outcome.questions(),
                    outcome.topics(),
                    outcome.texts(),
                    outcome.ndcg(),
                    outcome.recall(),
                    outcome.success(),
                    outcome.p50(),
                    outcome.p95(),
                    outcome.p99()));
    }

    private static Map<String, Double> fields(SearchEvaluation.Outcome outcome) {
        var fields = new LinkedHashMap<String, Double>();
        fields.put("ndcg@10", outcome.ndcg());
        fields.put("r@10", outcome.recall());
        fields.put("s@10", outcome.success());
        fields.put("p50", outcome.p50());
        fields.put("p95", outcome.p95());
        fields.put("p99", outcome.p99());
        return fields;
    }
}
