package fr.concertations.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One connection that asks page after page, HTTP/1.1 and nothing more, so that measuring costs much less than what is
 * measured: two system calls for a page.
 */
final class KeptConnection implements Closeable {
    private static final int BUFFER = 64 * 1024;
    private static final int TIMEOUT_MILLIS = 30_000;
    private static final int REDIRECTS = 3;

    private final URI site;
    private final byte[] buffer = new byte[BUFFER];
    private Socket socket;
    private InputStream in;

    KeptConnection(URI site) throws IOException {
        this.site = site;
        socket = new Socket();
        in = InputStream.nullInputStream();
        open();
    }

    /** @param body as it came, compressed @param headers as they came */
    record Answer(int status, List<String> headers, byte[] body) {
        Optional<String> header(String name) {
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }

    static byte[] request(URI site, String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: " + site.getAuthority()
                        + "\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\nAccept-Language: fr\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Follows where it is sent within the site. */
    Answer read(String path) throws IOException {
        var answer = ask(request(site, path));
        return answer.status / 100 == 3 ? ask(request(site, destination(path))) : answer;
    }

    /** Where this address leads in the end. */
    String destination(String path) throws IOException {
        var asked = path;
        for (var hop = 0; hop < REDIRECTS; hop++) {
            var answer = ask(request(site, asked));
            var elsewhere = answer.header("Location");
            if (answer.status / 100 != 3 || elsewhere.isEmpty()) break;
            var target = site.resolve(elsewhere.get());
            asked = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        }
        return asked;
    }

    /** Its status alone; a connection the server closed is opened again once. */
    int status(byte[] request) throws IOException {
        return ask(request).status;
    }

    private Answer ask(byte[] request) throws IOException {
        try {
            return once(request);
        } catch (IOException closed) {
            open();
            return once(request);
        }
    }

    private Answer once(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var first = line();
        if (first.length() < 12) throw new EOFException("no status");
        var status = Integer.parseInt(first.substring(9, 12));
        var headers = new ArrayList<String>();
        var length = 0L;
        var chunked = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
            var low = line.toLowerCase(Locale.ROOT);
            if (low.startsWith("content-length:"))
                length = Long.parseLong(line.substring(15).strip());
            chunked |= low.startsWith("transfer-encoding:") && low.contains("chunked");
        }
        return new Answer(status, headers, chunked ? chunks() : in.readNBytes((int) length));
    }

    private byte[] chunks() throws IOException {
        var whole = new ByteArrayOutputStream();
        for (var size = size(); size > 0; size = size()) {
            whole.write(in.readNBytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private String line() throws IOException {
        var length = 0;
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException();
            if (c != '\r' && length < buffer.length) buffer[length++] = (byte) c;
        }
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
    }

    private void open() throws IOException {
        socket.close();
        socket = new Socket(site.getHost(), site.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
