package fr.concertations.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** nginx serving one page of a site: the very same bytes, compressed once as the site does, under the same headers. */
public final class Nginx implements Closeable {
    private static final int SECONDS_TO_START = 10;

    /** What nginx writes itself, the same or its own way. */
    private static final Set<String> OWN = Set.of(
            "content-length",
            "content-encoding",
            "content-type",
            "date",
            "server",
            "connection",
            "keep-alive",
            "transfer-encoding",
            "vary");

    private static final String SETTINGS = """
            %s
            worker_processes auto;
            pid %2$s/pid;
            error_log %2$s/error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 100000000;
              etag off;
              server_tokens off;
              types { }
              default_type "%3$s";
              server {
                listen 127.0.0.1:%4$d reuseport;
                root %2$s/pages;
                location / {
                  gzip_static on;
                  gzip_vary on;
                  try_files /page.html =404;
            %5$s
                }
              }
            }
            """;

    private final Process process;
    private final Path folder;
    private final URI site;

    private Nginx(Process process, Path folder, URI site) {
        this.process = process;
        this.folder = folder;
        this.site = site;
    }

    public static Optional<Path> program() {
        return Programs.find("nginx");
    }

    /** Serves at every address the page a site serves at this one. @param port free */
    public static Nginx like(URI site, String path, Path program, int port) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("concertations-nginx");
        Files.createDirectories(folder.resolve("pages"));
        try (var connection = new KeptConnection(site)) {
            var page = connection.read(path);
            var gzip = page.header("Content-Encoding").filter("gzip"::equals).isPresent();
            Files.write(folder.resolve("pages/page.html" + (gzip ? ".gz" : "")), page.body());
            if (gzip) Files.write(folder.resolve("pages/page.html"), new byte[] {' '});
            var type = page.header("Content-Type").orElse("text/html");
            var settings = SETTINGS.formatted(root(), folder, type, port, headers(page));
            Files.writeString(folder.resolve("nginx.conf"), settings);
        }
        var process = new ProcessBuilder(
                        program.toString(), "-p", folder.toString(), "-c", folder + "/nginx.conf", "-g", "daemon off;")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        var nginx = new Nginx(process, folder, URI.create("http://127.0.0.1:" + port));
        nginx.awaitReady();
        return nginx;
    }

    public URI site() {
        return site;
    }

    /** Whether it sends the same bytes as the site at this address. */
    public boolean servesAs(URI other, String path) throws IOException {
        try (var ours = new KeptConnection(other);
                var here = new KeptConnection(site)) {
            return Arrays.equals(ours.read(path).body(), here.read(path).body());
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (true) {
            try (var connection = new KeptConnection(site)) {
                if (connection.read("/").status() == 200) return;
            } catch (IOException notYet) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    var said = Files.readString(folder.resolve("output"));
                    close();
                    throw new IOException("nginx does not start: " + said, notYet);
                }
            }
            Thread.sleep(50);
        }
    }

    private static String headers(KeptConnection.Answer page) {
        return page.headers().stream()
                .filter(line -> line.indexOf(':') > 0)
                .filter(line ->
                        !OWN.contains(line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT)))
                .map(line -> "add_header %s '%s';"
                        .formatted(
                                line.substring(0, line.indexOf(':')),
                                line.substring(line.indexOf(':') + 1).strip().replace("'", "\\'")))
                .collect(Collectors.joining("\n"));
    }

    /** Its children read the pages as who started it does. */
    private static String root() {
        return System.getProperty("user.name").equals("root") ? "user root;" : "";
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Nginx::delete);
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
