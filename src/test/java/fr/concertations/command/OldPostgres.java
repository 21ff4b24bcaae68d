package fr.concertations.command;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says it is an old PostgreSQL: enough of the wire protocol to be asked its version, and no more. */
final class OldPostgres implements AutoCloseable {
    private static final int SSL_REQUEST = 80877103;
    private static final int GSS_REQUEST = 80877104;

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String version;

    OldPostgres(String version) throws IOException {
        this.version = version;
        Thread.ofVirtual().start(this::serve);
    }

    String url() {
        return "postgres://nous:secret@127.0.0.1:" + socket.getLocalPort() + "/base";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                answer(client);
            } catch (IOException gone) {
                // the client has seen enough
            }
        }
    }

    private void answer(Socket client) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        var out = new DataOutputStream(client.getOutputStream());
        while (startup(in)) out.writeByte('N');
        message(out, 'R', 0, 0, 0, 0);
        parameter(out, "server_version", version);
        parameter(out, "server_encoding", "UTF8");
        parameter(out, "client_encoding", "UTF8");
        parameter(out, "DateStyle", "ISO, MDY");
        parameter(out, "TimeZone", "UTC");
        parameter(out, "integer_datetimes", "on");
        parameter(out, "standard_conforming_strings", "on");
        message(out, 'Z', 'I');
        while (true) {
            var kind = in.readByte();
            in.skipNBytes(in.readInt() - 4L);
            if (kind != 'S' && kind != 'Q') continue;
            message(out, 'C', 'S', 'E', 'T', 0);
            message(out, 'Z', 'I');
        }
    }

    /** @return whether it only asked for encryption and will ask again */
    private static boolean startup(DataInputStream in) throws IOException {
        var length = in.readInt();
        var code = in.readInt();
        in.skipNBytes(length - 8L);
        return code == SSL_REQUEST || code == GSS_REQUEST;
    }

    private static void parameter(DataOutputStream out, String name, String value) throws IOException {
        var content = new ByteArrayOutputStream();
        content.write((name + "\0" + value + "\0").getBytes(StandardCharsets.UTF_8));
        out.writeByte('S');
        out.writeInt(4 + content.size());
        out.write(content.toByteArray());
    }

    private static void message(DataOutputStream out, char kind, int... bytes) throws IOException {
        out.writeByte(kind);
        out.writeInt(4 + bytes.length);
        for (var b : bytes) out.writeByte(b);
        out.flush();
    }
}
