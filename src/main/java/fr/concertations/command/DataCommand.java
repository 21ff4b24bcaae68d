package fr.concertations.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command that touches the data folder has in common. */
abstract class DataCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", paramLabel = "<dossier>", defaultValue = "data", descriptionKey = "command.option.data")
    private Path data = Path.of("data");

    final DataFolder folder() {
        return new DataFolder(data);
    }

    /** Where results go; what accompanies them goes to {@link #err()}. */
    protected final PrintWriter out() {
        return spec().commandLine().getOut();
    }

    protected final PrintWriter err() {
        return spec().commandLine().getErr();
    }

    protected final CommandSpec spec() {
        if (spec == null) throw new IllegalStateException("not read by picocli");
        return spec;
    }
}
