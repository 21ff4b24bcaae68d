package fr.concertations.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The programs of PostgreSQL itself, run under the right account. {@code pg_ctl} gives the server a session of its own:
 * Ctrl-C in the terminal reaches the application only, which ends what it is doing before the database goes.
 */
record PostgresTools(Path binaries, PostgresAccount account, Path folder) {
    private static final int START_SECONDS = 120;
    private static final int STOP_SECONDS = 60;

    void initdb(Path cluster, String username, Path password) throws IOException {
        run(
                START_SECONDS,
                "initdb",
                "--pgdata=" + cluster,
                "--username=" + username,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--no-instructions");
    }

    void start(Path cluster, Path log, String settings) throws IOException {
        run(
                START_SECONDS,
                "pg_ctl",
                "start",
                "-w",
                "-s",
                "-t",
                String.valueOf(START_SECONDS),
                "-D",
                cluster.toString(),
                "-l",
                log.toString(),
                "-o",
                settings);
    }

    /** @param mode {@code fast} (what is committed is written down) or {@code immediate} (read again from the journal at the next start) */
    void stop(Path cluster, String mode) throws IOException {
        run(
                STOP_SECONDS,
                "pg_ctl",
                "stop",
                "-w",
                "-s",
                "-t",
                String.valueOf(STOP_SECONDS),
                "-D",
                cluster.toString(),
                "-m",
                mode);
    }

    private void run(int seconds, String program, String... arguments) throws IOException {
        var command = new ArrayList<>(account.prefix());
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var output = Files.createTempFile(folder, "output", null);
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (process.waitFor(seconds + 10L, TimeUnit.SECONDS) && process.exitValue() == 0) return;
            process.destroy();
            throw new IOException(String.join(" ", command) + "\n" + Files.readString(output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL was asked for " + program, e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
