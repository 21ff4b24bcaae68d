package fr.concertations.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Stands between us and a mail server that always works, and has it be down, be slow, refuse or be cut off. */
final class SmtpFaults {
    private static final UnaryOperator<@Nullable String> NONE = line -> null;

    private final int port;
    private final int behind;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<UnaryOperator<@Nullable String>> answers = new AtomicReference<>(NONE);
    private volatile Runnable onceAccepted = () -> {};
    private volatile Duration slowness = Duration.ZERO;
    private @Nullable ServerSocket door;

    /** @param behind the port of the server that works */
    SmtpFaults(int port, int behind) {
        this.port = port;
        this.behind = behind;
    }

    /** @param answer to what is said to the server; null leaves it to the real one, an empty one hangs up */
    void answering(UnaryOperator<@Nullable String> answer) {
        answers.set(answer);
    }

    /** @param action between the moment the server has a letter and the moment we are told */
    void onceAccepted(Runnable action) {
        onceAccepted = action;
    }

    void slow(Duration perAnswer) {
        slowness = perAnswer;
    }

    void works() {
        answers.set(NONE);
        onceAccepted = () -> {};
        slowness = Duration.ZERO;
        if (door == null) up();
    }

    void up() {
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            door = opened;
            Thread.ofVirtual().start(() -> welcome(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void down() throws IOException {
        if (door != null) door.close();
        door = null;
        for (var socket : open) socket.close();
    }

    private void welcome(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                var client = opened.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        open.add(client);
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            var said = reader(client);
            var answered = reader(server);
            tell(client, answer(answered));
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                Thread.sleep(slowness);
                var own = answers.get().apply(line);
                if (own != null && own.isEmpty()) return;
                tell(server, own == null ? line : "NOOP");
                var real = answer(answered);
                tell(client, own == null ? real : own);
                if (real.startsWith("354")) passOn(said, server, answered, client);
            }
        } catch (IOException | InterruptedException e) {
            // whoever hangs up ends it
        } finally {
            open.remove(client);
        }
    }

    private void passOn(BufferedReader said, Socket server, BufferedReader answered, Socket client) throws IOException {
        var line = said.readLine();
        while (line != null && !line.equals(".")) {
            tell(server, line);
            line = said.readLine();
        }
        var own = answers.get().apply(".");
        if (own != null) {
            if (!own.isEmpty()) tell(client, own);
            server.close();
            client.close();
            return;
        }
        tell(server, ".");
        var real = answer(answered);
        onceAccepted.run();
        tell(client, real);
    }

    private static String answer(BufferedReader server) throws IOException {
        var lines = new StringBuilder();
        for (var line = server.readLine(); line != null; line = server.readLine()) {
            lines.append(lines.isEmpty() ? "" : "\r\n").append(line);
            if (line.length() < 4 || line.charAt(3) == ' ') break;
        }
        return lines.toString();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void tell(Socket socket, String line) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
