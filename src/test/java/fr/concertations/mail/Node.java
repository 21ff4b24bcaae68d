package fr.concertations.mail;

import fr.concertations.command.NodeProcess;
import fr.concertations.testing.Jar;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A {@link NodeProcess}, and what is asked of it. */
final class Node implements AutoCloseable {
    private final Process process;
    private final BufferedReader says;

    Node(Path data, JdbcConnectionDetails database, int smtpPort) throws IOException {
        var builder = new ProcessBuilder(
                Jar.java(),
                Jar.HURRIED,
                "-Dspring.mail.host=127.0.0.1",
                "-Dspring.mail.port=" + smtpPort,
                "-Dconcertations.mail.from=" + PostTest.FROM,
                NodeProcess.class.getName(),
                data.toString(),
                database.getJdbcUrl(),
                database.getUsername(),
                database.getPassword());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        process = builder.start();
        says = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    void awaitReady() throws IOException {
        hear("ready");
    }

    void go() throws IOException {
        ask("go");
    }

    void rest() throws IOException {
        ask("rest");
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void ask(String what) throws IOException {
        process.getOutputStream().write((what + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        hear(what);
    }

    private void hear(String wanted) throws IOException {
        for (var line = says.readLine(); line != null; line = says.readLine()) if (line.equals(wanted)) return;
        throw new IOException("it died before it said " + wanted);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
