package fr.concertations.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * The real jar in a process of its own, and what it says. Laid out once, as the launcher does, and compiled in a hurry:
 * a process that lives for a few seconds starts in a bit more than a third of the work.
 */
public final class Jar implements AutoCloseable {
    /** Options of a JVM that ends before it would have paid off to optimise. */
    public static final String HURRIED = "-XX:TieredStopAtLevel=1";

    private static final Path JAR = Path.of(System.getProperty("concertations.jar", "target/concertations.jar"));

    private final Process process;
    private final Path output;

    private Jar(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    public static Jar start(String... arguments) throws IOException {
        return start(Map.of(), arguments);
    }

    public static Jar start(Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(java(), HURRIED, "-jar", LaidOut.JAR.toString()));
        command.addAll(List.of(arguments));
        return start(environment, command);
    }

    /** As it is shipped, without laying it out first. */
    public static Jar startShipped(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(java(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return start(Map.of(), command);
    }

    public static Jar start(Map<String, String> environment, List<String> command) throws IOException {
        var output = Files.createTempFile("concertations-output", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        for (var inherited : List.of("DATABASE_URL", "SMTP_HOST", "JAVA_TOOL_OPTIONS"))
            builder.environment().remove(inherited);
        builder.environment().putAll(environment);
        return new Jar(builder.start(), output);
    }

    /** The site on these data, ready, on a free port. */
    public static Jar serve(Path data, String... more) throws IOException, InterruptedException {
        return serve(Map.of(), data, more);
    }

    public static Jar serve(Map<String, String> environment, Path data, String... more)
            throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of("serve", "--data", data.toString(), "--port", FreePort.find()));
        arguments.addAll(List.of(more));
        var jar = start(environment, arguments.toArray(String[]::new));
        jar.await("est prêt");
        return jar;
    }

    /** Its address, once it has said it. */
    public String site() throws IOException, InterruptedException {
        return await("est prêt[^h]*(http://localhost:\\d+)").group(1);
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public Process process() {
        return process;
    }

    public String said() throws IOException {
        return Files.readString(output);
    }

    /** Waits for something to be said. */
    public Matcher await(String pattern) throws IOException, InterruptedException {
        var wanted = Pattern.compile(pattern);
        var deadline = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (System.nanoTime() < deadline) {
            var alive = process.isAlive();
            var found = wanted.matcher(said());
            if (found.find()) return found;
            if (!alive) throw new AssertionError("ended with " + process.exitValue() + " and said: " + said());
            Thread.sleep(50);
        }
        throw new AssertionError("never said " + pattern + " but: " + said());
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(4, TimeUnit.MINUTES)) throw new AssertionError("still running");
        return process.exitValue();
    }

    /** As an operator does. */
    public int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    /** As nobody should. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    /** One for each jar that was built. */
    private static final class LaidOut {
        static final Path JAR = layOut();

        private static Path layOut() {
            try {
                var built = Files.getLastModifiedTime(Jar.JAR).toMillis();
                var folder = Jar.JAR.resolveSibling("laid-out").resolve(String.valueOf(built));
                if (!Files.exists(folder)) extract(folder);
                return folder.resolve(Jar.JAR.getFileName());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** Whole or not at all, should two runs do it at once. */
        private static void extract(Path folder) throws IOException, InterruptedException {
            Files.createDirectories(folder.getParent());
            var beside = Files.createTempDirectory(folder.getParent(), "being-made");
            var into = beside.resolve("app");
            try (var extraction = start(
                    Map.of(),
                    List.of(
                            java(),
                            "-Djarmode=tools",
                            "-jar",
                            Jar.JAR.toString(),
                            "extract",
                            "--destination",
                            into.toString()))) {
                if (extraction.exitCode() != 0) throw new AssertionError(extraction.said());
            }
            try {
                Files.move(into, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException another) {
                if (!Files.exists(folder)) throw another;
            } finally {
                FileSystemUtils.deleteRecursively(beside);
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process.isAlive()) stop();
        Files.deleteIfExists(output);
    }
}
