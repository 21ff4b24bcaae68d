package fr.concertations.command;

import fr.concertations.bench.Filling;
import fr.concertations.bench.LiveHeap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private final Path data;
    private final Process process;
    private final int port;

    private OwnServer(Path data, Process process, int port) {
        this.data = data;
        this.process = process;
        this.port = port;
    }

    /** With the options of this JVM. */
    static OwnServer start() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("concertations-bench");
        var port = Ports.freeAbove(FIRST_PORT);
        var command = new ArrayList<>(List.of(tool("java")));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-jar", System.getProperty("java.class.path"), "serve", "--demo"));
        command.addAll(List.of("--data", data.toString(), "--port", String.valueOf(port)));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("output").toFile());
        builder.environment().keySet().removeIf(OwnServer::leadsToRealPeople);
        var process = builder.start();
        var server = new OwnServer(data, process, port);
        server.awaitReady();
        return server;
    }

    String site() {
        return "http://localhost:" + port;
    }

    /** @param contributions the concertation will have at least, when it has some to copy */
    void fill(String concertation, int contributions) throws IOException, SQLException {
        try (var database = EmbeddedDatabase.join(new DataFolder(data).postgres());
                var connection = database.address().connect()) {
            new Filling(connection, concertation).contributions(contributions);
        }
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

    private long residentBytes() throws IOException, InterruptedException {
        return Long.parseLong(said("ps", "-o", "rss=", "-p", pid()).strip()) * KILO;
    }

    private static boolean leadsToRealPeople(String variable) {
        return variable.startsWith("DATABASE_") || variable.startsWith("SMTP_");
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
        process.destroy();
        try {
            if (!process.waitFor(MINUTES_TO_STOP, TimeUnit.MINUTES)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(OwnServer::delete);
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
