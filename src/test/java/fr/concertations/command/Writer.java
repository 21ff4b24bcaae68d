package fr.concertations.command;

import fr.concertations.testing.Jar;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Talks to a {@link WriterProcess}: asks, and knows what was acknowledged before it died. */
final class Writer {
    private final Process process;
    private final Map<String, CompletableFuture<String>> asked = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    Writer(Path data) throws IOException {
        var builder = new ProcessBuilder(Jar.java(), Jar.HURRIED, WriterProcess.class.getName(), data.toString());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        process = builder.start();
        Thread.ofVirtual().start(this::listen);
    }

    void awaitReady() throws Exception {
        ready.get(4, TimeUnit.MINUTES);
    }

    /** @return what was acknowledged; fails when the process died before it said so */
    String ask(String act, String key, String rest) throws IOException, InterruptedException {
        var answer = new CompletableFuture<String>();
        asked.put(key, answer);
        var line = act + " " + key + " " + rest + "\n";
        synchronized (this) {
            process.getOutputStream().write(line.getBytes());
            process.getOutputStream().flush();
        }
        if (!process.isAlive()) answer.cancel(false);
        try {
            return answer.get(1, TimeUnit.MINUTES);
        } catch (ExecutionException
                | java.util.concurrent.CancellationException
                | java.util.concurrent.TimeoutException dead) {
            throw new IOException("nothing acknowledged", dead);
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    private void listen() {
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                var words = line.split(" ", 3);
                if (words[0].equals("ready")) ready.complete(null);
                if (words[0].equals("ack")) asked.get(words[1]).complete(words[2]);
            }
        } catch (IOException closed) {
            // it died, as it was made to
        } finally {
            ready.completeExceptionally(new IOException("died before it was ready"));
            asked.values().forEach(answer -> answer.cancel(false));
        }
    }
}
