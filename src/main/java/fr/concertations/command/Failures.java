package fr.concertations.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.web.server.PortInUseException;

/** Turns whatever stopped the program into one sentence; what nobody foresaw goes to a file, whole. */
final class Failures {
    private static final String DISK_FULL_STATE = "53100";

    private Failures() {}

    /** @param data where a trace may be written, when it is known */
    static Refusal explain(Throwable failure, Optional<DataFolder> data) {
        var causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .toList();
        for (var cause : causes) if (cause instanceof Refusal refusal) return refusal;
        for (var cause : causes) {
            if (cause instanceof PortInUseException port)
                return new Refusal(ExitCode.PORT_TAKEN, "command.failure.portTaken", port.getPort() + "");
            if (cause instanceof FlywayValidateException)
                return new Refusal(ExitCode.OTHER_APPLICATION_VERSION, "command.failure.otherApplication");
            if (isDiskFull(cause))
                return new Refusal(
                        ExitCode.DISK_FULL,
                        "command.failure.noSpace",
                        data.map(DataFolder::root).orElse(Path.of(".")));
        }
        return new Refusal(
                ExitCode.UNEXPECTED, "command.failure.unexpected", firstLine(causes.getLast()), keep(failure, data));
    }

    static boolean isDiskFull(Throwable cause) {
        return cause instanceof SQLException sql && DISK_FULL_STATE.equals(sql.getSQLState())
                || cause instanceof IOException
                        && String.valueOf(cause.getMessage()).contains("No space left on device");
    }

    private static String firstLine(Throwable cause) {
        var message = Optional.ofNullable(cause.getMessage()).orElse("").strip();
        return message.isEmpty()
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private static Path keep(Throwable failure, Optional<DataFolder> data) {
        var text = new StringWriter();
        text.append(Instant.now().toString()).append(' ');
        failure.printStackTrace(new PrintWriter(text, true));
        try {
            return append(
                    data.orElseThrow(() -> new IOException("no folder yet"))
                            .logs()
                            .resolve("failures.log"),
                    text);
        } catch (IOException notThere) {
            return keepElsewhere(text);
        }
    }

    private static Path keepElsewhere(StringWriter text) {
        try {
            return append(Files.createTempFile("concertations-", ".log"), text);
        } catch (IOException nowhere) {
            return Path.of("-");
        }
    }

    private static Path append(Path file, StringWriter text) throws IOException {
        return Files.writeString(file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
