package fr.concertations.command;

import fr.concertations.kernel.StoredJson;
import fr.concertations.search.SimilarCollection;
import fr.concertations.search.SimilarEvaluation;
import fr.concertations.search.TestCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How often the product finds, among many texts, the one known to say the same. */
@Command(name = "similar-eval")
final class SimilarEvaluationCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Source source = new Source();

    @Option(names = "--propositions", paramLabel = "<fichier>", descriptionKey = "command.similarEval.propositions")
    private @Nullable Path propositions;

    @Option(names = "--json", descriptionKey = "command.bench.json")
    private boolean json;

    /** One or the other. */
    private static final class Source {
        @Option(names = "--pairs", paramLabel = "<fichier>", descriptionKey = "command.similarEval.pairs")
        private @Nullable Path pairs;

        @Option(names = "--arguments", paramLabel = "<fichier>", descriptionKey = "command.similarEval.arguments")
        private @Nullable Path arguments;
    }

    @Override
    public Integer call() throws IOException {
        var collection = read();
        if (spec == null) throw new IllegalStateException("not read by picocli");
        for (var line : collection.leftOut())
            spec.commandLine().getErr().println(Sentences.get("command.similarEval.leftOut", line.file(), line.line()));
        if (collection.questions().isEmpty()) throw new Refusal(ExitCode.JOB_REFUSED, "command.similarEval.nothing");
        var folder = Files.createTempDirectory("concertations-similar-eval");
        try {
            spec.commandLine().getOut().println(written(new SimilarEvaluation(collection).run(folder)));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return ExitCode.DONE.number();
    }

    private SimilarCollection read() throws IOException {
        try {
            var pairs = source.pairs;
            if (pairs != null) return SimilarCollection.ofPairs(pairs, Optional.ofNullable(propositions));
            var arguments = source.arguments;
            if (arguments == null) throw new IllegalStateException("picocli asks for one");
            return SimilarCollection.ofArguments(arguments);
        } catch (NoSuchFileException e) {
            throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.searchEval.missing", e.getFile());
        } catch (TestCollection.UnreadableLine e) {
            throw new Refusal(ExitCode.JOB_REFUSED, "command.searchEval.line", e.file(), e.line());
        }
    }

    private String written(SimilarEvaluation.Outcome outcome) {
        if (json) return StoredJson.write(fields(outcome)).data();
        return Sentences.get(
                "command.similarEval.done",
                outcome.questions(),
                outcome.texts(),
                outcome.success(),
                outcome.reciprocal(),
                outcome.p50(),
                outcome.p95());
    }

    private static Map<String, Double> fields(SimilarEvaluation.Outcome outcome) {
        var fields = new LinkedHashMap<String, Double>();
        fields.put("s@5", outcome.success());
        fields.put("mrr", outcome.reciprocal());
        fields.put("p50", outcome.p50());
        fields.put("p95", outcome.p95());
        return fields;
    }
}
