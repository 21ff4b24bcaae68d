package fr.concertations.command;

import fr.concertations.opinion.OpinionEngine;
import fr.concertations.opinion.OpinionExport;
import fr.concertations.opinion.OpinionJson;
import fr.concertations.opinion.OpinionResult;
import fr.concertations.opinion.OpinionSettings;
import fr.concertations.opinion.OpinionState;
import fr.concertations.opinion.Partition;
import fr.concertations.opinion.RefusedLine;
import fr.concertations.opinion.UnreadableExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Computes opinion groups and agreement anew from exported votes, so that anybody can check what was published. */
@Command(name = "opinion")
final class OpinionCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--votes", required = true, paramLabel = "<fichier>", descriptionKey = "command.opinion.votes")
    private Path votes = Path.of("");

    @Option(
            names = "--comments",
            required = true,
            paramLabel = "<fichier>",
            descriptionKey = "command.opinion.comments")
    private Path comments = Path.of("");

    @Option(names = "--groups", paramLabel = "<fichier>", descriptionKey = "command.opinion.groups")
    private @Nullable Path groups;

    @Option(names = "--k", paramLabel = "<nombre>", descriptionKey = "command.opinion.k")
    private @Nullable Integer k;

    @Option(names = "--out", paramLabel = "<fichier>", descriptionKey = "command.opinion.out")
    private @Nullable Path out;

    @Option(names = "--seed", paramLabel = "<nombre>", defaultValue = "1", descriptionKey = "command.opinion.seed")
    private long seed;

    @Option(names = "--repeat", paramLabel = "<nombre>", defaultValue = "1", descriptionKey = "command.opinion.repeat")
    private int repeat;

    @Override
    public Integer call() throws IOException {
        check();
        var runs = new ArrayList<OpinionJson.Run>();
        Outcome last = null;
        for (int time = 0; time < repeat; time++) {
            last = computed();
            runs.add(new OpinionJson.Run(last.read, last.result.times()));
        }
        if (last == null) throw new IllegalStateException("not once");
        write(last.result, runs);
        last.report().forEach(commandLine().getErr()::println);
        return (last.refused.isEmpty() ? ExitCode.DONE : ExitCode.JOB_REFUSED).number();
    }

    private void check() {
        if (repeat < 1) throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.opinion.badRepeat");
        if (k != null && k < 2) throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.opinion.badK");
        if (k != null && groups != null) throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.opinion.kOrGroups");
        Stream.of(Optional.of(votes), Optional.of(comments), Optional.ofNullable(groups))
                .flatMap(Optional::stream)
                .filter(file -> !Files.isReadable(file) || Files.isDirectory(file))
                .forEach(file -> {
                    throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.opinion.missing", file);
                });
    }

    /** @param read nanoseconds to read the files @param strangers people with a published group and no vote */
    private record Outcome(
            OpinionResult result, OpinionExport.Read export, List<RefusedLine> refused, long read, long strangers) {
        private List<String> report() {
            return OpinionReport.of(result, export, refused, strangers);
        }
    }

    private Outcome computed() throws IOException {
        try {
            var began = System.nanoTime();
            var export = OpinionExport.read(votes, comments);
            var refused = new ArrayList<>(export.refused());
            var given = groups == null ? Map.<String, String>of() : OpinionExport.groups(groups, refused);
            var known = groups == null ? List.<String>of() : export.votes().participants();
            var strangers =
                    given.size() - known.stream().filter(given::containsKey).count();
            var read = System.nanoTime() - began;
            var engine =
                    new OpinionEngine(OpinionSettings.standard().withSeed(seed).withGroups(k == null ? 0 : k));
            var result = groups == null
                    ? engine.compute(export.votes(), OpinionState.none())
                    : engine.compute(export.votes(), Partition.of(export.votes(), given));
            return new Outcome(result, export, refused, read, strangers);
        } catch (UnreadableExport e) {
            throw new Refusal(ExitCode.JOB_REFUSED, "command.opinion.unreadable", e.file());
        }
    }

    private void write(OpinionResult result, List<OpinionJson.Run> runs) throws IOException {
        if (out == null) {
            OpinionJson.write(result, runs, commandLine().getOut());
            commandLine().getOut().println();
            return;
        }
        try (var to = Files.newBufferedWriter(out)) {
            OpinionJson.write(result, runs, to);
        } catch (IOException e) {
            if (Failures.isDiskFull(e)) throw e;
            throw new Refusal(ExitCode.DATA_NOT_WRITABLE, "command.opinion.notWritten", out);
        }
    }

    private CommandLine commandLine() {
        if (spec == null) throw new IllegalStateException("not read by picocli");
        return spec.commandLine();
    }
}
