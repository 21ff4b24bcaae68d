package fr.concertations.command;

import fr.concertations.bench.LiveHeap;
import fr.concertations.bench.Visits;
import fr.concertations.kernel.StoredJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What one more person costs the memory of a server: live bytes with so many visits open and with half as many more, the
 * difference shared among those that were added.
 */
@Command(name = "session")
final class SessionBenchCommand implements Callable<Integer> {
    static final String VOTING = "quelle-place-pour-l-ia-a-l-accueil-de-la-mairie";
    private static final String WRITING = "des-cameras-qui-comptent-les-pietons-ou-est-la-limite";
    private static final int HEAVIEST = 25;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--visits", paramLabel = "<nombre>", defaultValue = "50", descriptionKey = "command.bench.visits")
    private int visits;

    @Option(names = "--json", descriptionKey = "command.bench.json")
    private boolean json;

    /** Bytes added by each visit: of all, of the first half, of the second; where they are. */
    record Outcome(
            int visits,
            double bytesPerVisit,
            double firstHalf,
            double secondHalf,
            OwnServer.Weight server,
            List<LiveHeap.Share> heaviest) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var server = OwnServer.start();
                var people = new Visits(server.site(), VOTING, WRITING)) {
            print(measured(server, people));
        }
        return ExitCode.DONE.number();
    }

    /** The first visits fill what all share: they are not counted. */
    private Outcome measured(OwnServer server, Visits people) throws IOException, InterruptedException {
        var half = Math.max(1, visits / 2);
        people.add(half);
        var before = server.liveHeap();
        people.add(half);
        var between = server.liveHeap();
        people.add(half);
        var after = server.liveHeap();
        return new Outcome(
                2 * half,
                (after.bytes() - before.bytes()) / (2 * half),
                (between.bytes() - before.bytes()) / half,
                (after.bytes() - between.bytes()) / half,
                server.weight(),
                before.addedBy(2 * half, after).stream().limit(HEAVIEST).toList());
    }

    private void print(Outcome outcome) {
        if (json) {
            out().println(StoredJson.write(outcome).data());
            return;
        }
        out().println(Sentences.get(
                "command.bench.session",
                outcome.visits(),
                outcome.bytesPerVisit() / 1000,
                outcome.firstHalf() / 1000,
                outcome.secondHalf() / 1000,
                outcome.server().liveBytes() / 1e6,
                outcome.server().residentBytes() / 1e6));
        for (var share : outcome.heaviest())
            out().println(Sentences.get(
                    "command.bench.session.share", share.bytes() / 1000, share.objects(), share.type()));
    }

    private PrintWriter out() {
        if (spec == null) throw new IllegalStateException("not read by picocli");
        return spec.commandLine().getOut();
    }
}
