package fr.concertations.command;

import fr.concertations.bench.VotingLoad;
import fr.concertations.kernel.StoredJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Many simulated people vote, on a server started for that or on a running site. Their positions are real ones: never on
 * a site that serves people.
 */
@Command(name = "vote")
final class VoteBenchCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--url", paramLabel = "<adresse>", descriptionKey = "command.bench.url")
    private @Nullable String url;

    @Option(
            names = "--concertation",
            paramLabel = "<nom>",
            defaultValue = SessionBenchCommand.VOTING,
            descriptionKey = "command.bench.concertation")
    private String concertation = "";

    @Option(names = "--users", paramLabel = "<nombre>", defaultValue = "2000", descriptionKey = "command.bench.users")
    private int users;

    @Option(names = "--minutes", paramLabel = "<nombre>", defaultValue = "5", descriptionKey = "command.bench.minutes")
    private int minutes;

    @Option(
            names = "--contributions",
            paramLabel = "<nombre>",
            defaultValue = "200",
            descriptionKey = "command.bench.contributions")
    private int contributions;

    @Option(names = "--json", descriptionKey = "command.bench.json")
    private boolean json;

    /** @param server empty for a site that was running already */
    record Report(VotingLoad.Outcome vote, OwnServer.@Nullable Weight server) {}

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        var report = url == null ? onOwnServer() : new Report(vote(url), null);
        if (json) out().println(StoredJson.write(report).data());
        else print(report);
        var vote = report.vote();
        return (vote.lost() + vote.doubled() == 0 ? ExitCode.DONE : ExitCode.JOB_REFUSED).number();
    }

    private Report onOwnServer() throws IOException, InterruptedException, SQLException {
        try (var server = OwnServer.start()) {
            server.fill(concertation, contributions);
            return new Report(vote(server.site()), server.weight());
        }
    }

    /** Two fifths of the time pass before everybody has come. */
    private VotingLoad.Outcome vote(String site) throws InterruptedException {
        var lasting = Duration.ofMinutes(minutes);
        var arriving = lasting.multipliedBy(2).dividedBy(5);
        return new VotingLoad(site, concertation, users, arriving, lasting).run();
    }

    private void print(Report report) {
        var outcome = report.vote();
        out().println(Sentences.get(
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
                outcome.openingP95(),
                outcome.requestsPerSecond(),
                outcome.onceAllCameP50(),
                outcome.onceAllCameP95(),
                outcome.onceAllCameP99()));
        var server = report.server();
        if (server != null)
            out().println(Sentences.get(
                    "command.bench.server",
                    server.liveBytes() / 1e6,
                    server.residentBytes() / 1e6,
                    server.processorSeconds()));
        if (spec != null && !outcome.lastError().isEmpty())
            spec.commandLine().getErr().println(outcome.lastError());
    }

    private PrintWriter out() {
        if (spec == null) throw new IllegalStateException("not read by picocli");
        return spec.commandLine().getOut();
    }
}
