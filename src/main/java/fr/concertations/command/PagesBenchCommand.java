package fr.concertations.command;

import fr.concertations.bench.PageKind;
import fr.concertations.bench.PagesFilling;
import fr.concertations.bench.PagesRead;
import fr.concertations.kernel.StoredJson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How fast public pages are read on a large concertation, on a server started for that, beside nginx in the same run. */
@Command(name = "pages")
final class PagesBenchCommand implements Callable<Integer> {
    private static final String CONCERTATION = SessionBenchCommand.VOTING;
    private static final String NO_CACHE = "-Dconcertations.pages.cache=false";
    private static final int CONNECTIONS_STEADY = 128;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--texts", paramLabel = "<fichier>", descriptionKey = "command.bench.pages.texts")
    private @Nullable Path texts;

    @Option(
            names = "--contributions",
            paramLabel = "<nombre>",
            defaultValue = "10000",
            descriptionKey = "command.bench.pages.contributions")
    private int contributions;

    @Option(
            names = "--positions",
            paramLabel = "<nombre>",
            defaultValue = "1000000",
            descriptionKey = "command.bench.pages.positions")
    private int positions;

    @Option(
            names = "--voters",
            paramLabel = "<nombre>",
            defaultValue = "20000",
            descriptionKey = "command.bench.pages.voters")
    private int voters;

    @Option(
            names = "--requests",
            paramLabel = "<nombre>",
            defaultValue = "400",
            descriptionKey = "command.bench.pages.requests")
    private int requests;

    @Option(
            names = "--connections",
            paramLabel = "<nombre>",
            defaultValue = "32",
            descriptionKey = "command.bench.pages.connections")
    private int connections;

    @Option(
            names = "--cached-seconds",
            paramLabel = "<nombre>",
            defaultValue = "10",
            descriptionKey = "command.bench.pages.cachedSeconds")
    private int cachedSeconds;

    @Option(
            names = "--rate",
            paramLabel = "<nombre>",
            defaultValue = "500",
            descriptionKey = "command.bench.pages.rate")
    private int rate;

    @Option(
            names = "--seconds",
            paramLabel = "<nombre>",
            defaultValue = "300",
            descriptionKey = "command.bench.pages.seconds")
    private int seconds;

    @Option(names = "--json", descriptionKey = "command.bench.json")
    private boolean json;

    /** What the concertation holds. */
    record Filled(long contributions, long positions, long voters, long arguments) {}

    /** @param most resident bytes while it lasted */
    record Steady(int aSecond, int seconds, PagesRead.Times times, OwnServer.Weight server, long most) {}

    /** All that was measured. @param firstPage with the cache, after the site was stopped */
    record Outcome(
            Filled filled,
            List<PagesRead.Kind> uncached,
            OwnServer.FirstPage firstPage,
            BesideNginx.Cached cached,
            Steady steady) {}

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        if (texts != null && !Files.isReadable(texts))
            throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.searchEval.missing", texts);
        say("start");
        try (var plain = OwnServer.start(NO_CACHE)) {
            say("fill");
            var filled = plain.inDatabase(connection -> {
                var filling = new PagesFilling(connection, CONCERTATION);
                filling.fill(new PagesFilling.Size(contributions, positions, voters, texts));
                filling.settle();
                return new Filled(
                        filling.count("select count(*) from contribution.item"),
                        filling.count("select count(*) from ballot.position"),
                        filling.count("select count(distinct voter_id) from ballot.position"),
                        filling.count("select count(*) from argument.point"));
            });
            say("uncached");
            var reading = new PagesRead(URI.create(plain.site()));
            var kinds = reading.found(plain.inDatabase(connection -> PageKind.of(connection, CONCERTATION)));
            var uncached = reading.oneByOne(kinds, requests);
            say("again");
            try (var server = plain.startedAgain()) {
                var first = server.firstPage();
                say("cached");
                var cached = BesideNginx.measure(
                        URI.create(server.site()), page(kinds), connections, Duration.ofSeconds(cachedSeconds));
                say("steady");
                print(new Outcome(filled, uncached, first, cached, steady(server, kinds)));
            }
        }
        return ExitCode.DONE.number();
    }

    private Steady steady(OwnServer server, List<PageKind> kinds) throws IOException, InterruptedException {
        var most = new AtomicLong();
        try (var watching = Executors.newSingleThreadScheduledExecutor()) {
            watching.scheduleAtFixedRate(
                    () -> most.accumulateAndGet(resident(server), Math::max), 0, 2, TimeUnit.SECONDS);
            var times = new PagesRead(URI.create(server.site()))
                    .steadily(kinds, rate, Duration.ofSeconds(seconds), CONNECTIONS_STEADY);
            watching.shutdownNow();
            return new Steady(rate, seconds, times, server.weight(), most.get());
        }
    }

    private static long resident(OwnServer server) {
        try {
            return server.residentBytes();
        } catch (IOException | NumberFormatException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static String page(List<PageKind> kinds) {
        return kinds.stream()
                .filter(kind -> kind.name().equals("concertation"))
                .findFirst()
                .orElseThrow()
                .paths()
                .getFirst();
    }

    private void say(String step) {
        if (spec != null) spec.commandLine().getErr().println(Sentences.get("command.bench.pages.step." + step));
    }

    private void print(Outcome outcome) {
        if (spec == null) throw new IllegalStateException("not read by picocli");
        var out = spec.commandLine().getOut();
        if (json) out.println(StoredJson.write(outcome).data());
        else PagesBenchReport.of(outcome).forEach(out::println);
    }
}
