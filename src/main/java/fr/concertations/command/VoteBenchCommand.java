package fr.concertations.command;

import fr.concertations.bench.VotingLoad;
import fr.concertations.kernel.StoredJson;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Many simulated people vote on a running site. Their positions are real ones: never on a site that serves people. */
@Command(name = "vote")
final class VoteBenchCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--url", paramLabel = "<adresse>", required = true, descriptionKey = "command.bench.url")
    private String url = "";

    @Option(
            names = "--concertation",
            paramLabel = "<nom>",
            required = true,
            descriptionKey = "command.bench.concertation")
    private String concertation = "";

    @Option(names = "--users", paramLabel = "<nombre>", defaultValue = "2000", descriptionKey = "command.bench.users")
    private int users;

    @Option(names = "--minutes", paramLabel = "<nombre>", defaultValue = "5", descriptionKey = "command.bench.minutes")
    private int minutes;

    @Option(names = "--json", descriptionKey = "command.bench.json")
    private boolean json;

    /** Two fifths of the time pass before everybody has come. */
    @Override
    public Integer call() throws InterruptedException {
        var lasting = Duration.ofMinutes(minutes);
        var outcome =
                new VotingLoad(url, concertation, users, lasting.multipliedBy(2).dividedBy(5), lasting).run();
        if (spec != null)
            spec.commandLine()
                    .getOut()
                    .println(
                            json
                                    ? StoredJson.write(outcome).data()
                                    : Sentences.get(
                                            "command.bench.vote",
                                            outcome.users(),
                                            outcome.seconds(),
                                            outcome.acts(),
                                            outcome.actsPerSecond(),
                                            outcome.errors(),
                                            outcome.lost(),
                                            outcome.doubled(),
                                            outcome.usersChecked(),
                                            outcome.p50(),
                                            outcome.p95(),
                                            outcome.p99(),
                                            outcome.max(),
                                            outcome.openingP50(),
                                            outcome.openingP95()));
        if (spec != null && !outcome.lastError().isEmpty())
            spec.commandLine().getErr().println(outcome.lastError());
        return (outcome.lost() + outcome.doubled() == 0 ? ExitCode.DONE : ExitCode.JOB_REFUSED).number();
    }
}
