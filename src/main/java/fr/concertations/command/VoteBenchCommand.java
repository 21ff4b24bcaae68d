package fr.concertations.command;

import fr.concertations.bench.Crowd;
import fr.concertations.bench.ReadingWatch;
import fr.concertations.bench.VotingLoad;
import fr.concertations.kernel.StoredJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
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

    @Option(names = "--crowd", paramLabel = "<nombre>", defaultValue = "0", descriptionKey = "command.bench.crowd")
    private int crowd;

    @Option(
            names = "--crowd-people",
            paramLabel = "<nombre>",
            defaultValue = "100000",
            descriptionKey = "command.bench.crowdPeople")
    private int crowdPeople;

    @Option(names = "--json", descriptionKey = "command.bench.json")
    private boolean json;

    /** @param readings of votes, meanwhile @param before what was there; all null for a site that was running already */
    record Report(
            VotingLoad.Outcome vote,
            ReadingWatch.@Nullable Seen readings,
            Crowd.@Nullable Size before,
            OwnServer.@Nullable Weight server) {}

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        var report = url == null ? onOwnServer() : new Report(vote(url, () -> false), null, null, null);
        if (json) out().println(StoredJson.write(report).data());
        else print(report);
        var vote = report.vote();
        return (vote.lost() + vote.doubled() == 0 ? ExitCode.DONE : ExitCode.JOB_REFUSED).number();
    }

    private Report onOwnServer() throws IOException, InterruptedException, SQLException {
        try (var server = OwnServer.start()) {
            server.fill(concertation, contributions);
            var before = crowd == 0 ? null : server.inDatabase(this::crowd);
            return server.inDatabase(connection -> whileRead(server, before, connection));
        }
    }

    private Crowd.Size crowd(Connection connection) throws SQLException, InterruptedException {
        return new Crowd(connection, concertation).take(crowdPeople, crowd);
    }

    private Report whileRead(OwnServer server, Crowd.@Nullable Size before, Connection connection)
            throws IOException, InterruptedException, SQLException {
        try (var watch = new ReadingWatch(connection)) {
            var vote = vote(server.site(), watch::isBusy);
            return new Report(vote, watch.seen(), before, server.weight());
        }
    }

    /** Two fifths of the time pass before everybody has come. */
    private VotingLoad.Outcome vote(String site, BooleanSupplier reading) throws InterruptedException {
        var lasting = Duration.ofMinutes(minutes);
        var arriving = lasting.multipliedBy(2).dividedBy(5);
        return new VotingLoad(site, concertation, users, arriving, lasting, reading).run();
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
        print(report.before(), report.readings(), outcome);
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

    private void print(Crowd.@Nullable Size before, ReadingWatch.@Nullable Seen readings, VotingLoad.Outcome outcome) {
        if (before != null)
            out().println(Sentences.get(
                    "command.bench.vote.before", before.people(), before.contributions(), before.positions()));
        if (readings != null)
            out().println(Sentences.get(
                    "command.bench.vote.readings",
                    readings.readings(),
                    readings.median(),
                    readings.longest(),
                    outcome.whileRead(),
                    outcome.whileReadP50(),
                    outcome.whileReadP95(),
                    outcome.whileReadP99(),
                    outcome.atRestP50(),
                    outcome.atRestP95(),
                    outcome.atRestP99(),
                    outcome.whileReadOnceAllCameP50(),
                    outcome.whileReadOnceAllCameP95(),
                    outcome.whileReadOnceAllCameP99()));
    }

    private PrintWriter out() {
        if (spec == null) throw new IllegalStateException("not read by picocli");
        return spec.commandLine().getOut();
    }
}
