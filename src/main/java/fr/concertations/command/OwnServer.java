package fr.concertations.command;

import fr.concertations.bench.Filling;
import fr.concertations.bench.LiveHeap;
import fr.concertations.bench.PagesRead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The site in another process, on data thrown away afterwards, filled with the demonstration: to be measured from outside. */
final class OwnServer implements AutoCloseable {
    private static final int MINUTES_TO_START = 5;
    private static final int MINUTES_TO_STOP = 1;
    private static final int FIRST_PORT = 8200;
    private static final int KILO = 1024;
    private static final double NANOS = 1e6;

    private final Path data;
    private final int port;
    private final long began;
    private final Process process;

    private OwnServer(Path data, int port, long began, Process process) {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        this.data = data;
        this.port = port;
        this.began = began;
        this.process = process;
    }

    /** With the options of this JVM. */
    static OwnServer start(String... options) throws IOException, InterruptedException {
        var server = launched(Files.createTempDirectory("concertations-bench"), List.of(options));
        server.awaitReady();
        return server;
    }

    /** The same data served anew, by a process that has only just begun. */
    OwnServer startedAgain(String... options) throws IOException {
        stop();
        return launched(data, List.of(options));
    }

    /** From the beginning of the process until the home page was served, and how much of it the page itself took. */
    record FirstPage(double sinceStartMillis, double ownMillis) {}

    FirstPage firstPage() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_START);
        while (true) {
            try {
                var own = new PagesRead(URI.create(site())).first();
                return new FirstPage((System.nanoTime() - began) / NANOS, own);
            } catch (IOException notYet) {
                if (!process.isAlive() || System.nanoTime() > deadline) throw notYet;
                Thread.sleep(5);
            }
        }
    }

    private static OwnServer launched(Path data, List<String> options) throws IOException {
        var port = Ports.freeAbove(FIRST_PORT);
        var command = new ArrayList<>(List.of(tool("java")));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("java.class.path"), "serve", "--demo"));
        command.addAll(List.of("--data", data.toString(), "--port", String.valueOf(port)));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("output").toFile());
        builder.environment().keySet().removeIf(OwnServer::leadsToRealPeople);
        return new OwnServer(data, port, System.nanoTime(), builder.start());
    }

    /** The database of the site, as long as the function lasts. */
    <T> T inDatabase(Work<T> work) throws IOException, SQLException, InterruptedException {
        try (var database = EmbeddedDatabase.join(new DataFolder(data).postgres());
                var connection = database.address().connect()) {
            return work.with(connection);
        }
    }

    /** Something to do in a database. */
    interface Work<T> {
        T with(Connection connection) throws IOException, SQLException, InterruptedException;
    }

    String site() {
        return "http://localhost:" + port;
    }

    /** @param contributions the concertation will have at least, when it has some to copy */
    void fill(String concertation, int contributions) throws IOException, SQLException, InterruptedException {
        inDatabase(connection -> {
            new Filling(connection, concertation).contributions(contributions);
            return true;
        });
    }

    /** After a full collection. */
    LiveHeap liveHeap() throws IOException, InterruptedException {
        said(tool("jcmd"), pid(), "GC.run");
        return LiveHeap.read(said(tool("jcmd"), pid(), "GC.class_histogram").lines());
    }

    /** @param liveBytes of objects after a full collection @param residentBytes of the whole process, the database beside it */
    record Weight(double liveBytes, long residentBytes, double processorSeconds) {}

    Weight weight() throws IOException, InterruptedException {
        var processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
        return new Weight(liveHeap().bytes(), residentBytes(), processor.toMillis() / 1000.0);
    }

    long residentBytes() throws IOException, InterruptedException {
        return Long.parseLong(said("ps", "-o", "rss=", "-p", pid()).strip()) * KILO;
    }

    private static boolean leadsToRealPeople(String variable) {
        return variable.startsWith("DATABASE_") || variable.startsWith("SMTP_") || variable.startsWith("OIDC_");
    }

    private void awaitReady() throws IOException, InterruptedException {
        var ready = Sentences.get("command.greeting.ready", site());
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_START);
        while (!Files.readString(data.resolve("output")).contains(ready)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                var output = Files.readString(data.resolve("output"));
                close();
                throw new Refusal(output, ExitCode.JOB_REFUSED);
            }
            Thread.sleep(100);
        }
    }

    private String pid() {
        return String.valueOf(process.pid());
    }

    private static String said(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    @Override
    public void close() throws IOException {
        stop();
        if (Files.notExists(data)) return;
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(OwnServer::delete);
        }
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(MINUTES_TO_STOP, TimeUnit.MINUTES)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
