package fr.concertations.command;

import fr.concertations.bench.OpinionBench;
import fr.concertations.kernel.StoredJson;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How fast opinion groups are computed, from a small concertation to ten million votes, beside NumPy. */
@Command(name = "opinion")
final class OpinionBenchCommand implements Callable<Integer> {
    private static final double MEGA = 1e6;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--votes",
            paramLabel = "<nombre>",
            defaultValue = "10000000",
            descriptionKey = "command.bench.opinion.votes")
    private int votes;

    @Option(
            names = "--python",
            paramLabel = "<programme>",
            defaultValue = "python3",
            descriptionKey = "command.bench.opinion.python")
    private String python = "";

    @Option(names = "--json", descriptionKey = "command.bench.json")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("concertations-bench");
        try {
            print(new OpinionBench(python, folder, this::say).run(votes));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return ExitCode.DONE.number();
    }

    private void say(OpinionBench.Plan plan) {
        if (spec != null)
            spec.commandLine()
                    .getErr()
                    .println(Sentences.get(
                            "command.bench.opinion.step", plan.participants(), plan.statements(), plan.votes()));
    }

    private void print(OpinionBench.Outcome outcome) {
        if (spec == null) throw new IllegalStateException("not read by picocli");
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(StoredJson.write(outcome).data());
            return;
        }
        out.println(Sentences.get("command.bench.opinion.heading", outcome.processors(), outcome.maxHeap() / MEGA));
        for (var size : outcome.sizes()) {
            out.println(
                    Sentences.get("command.bench.opinion.size", size.participants(), size.statements(), size.votes()));
            out.println(Sentences.get(
                    "command.bench.opinion.ours",
                    size.total(),
                    size.axes(),
                    size.groups(),
                    size.statistics(),
                    size.first(),
                    size.runs(),
                    size.heap() / MEGA));
            var numpy = size.numpy();
            if (numpy != null)
                out.println(Sentences.get(
                        "command.bench.opinion.numpy",
                        numpy.version(),
                        numpy.total(),
                        numpy.total() / size.total(),
                        numpy.difference()));
        }
        if (outcome.sizes().stream().allMatch(size -> size.numpy() == null))
            out.println(Sentences.get("command.bench.opinion.alone", python));
    }
}
