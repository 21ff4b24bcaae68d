package fr.concertations.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** The load program of Debian, light enough that what it asks is what is measured. */
record Wrk(Path path) {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern BROKEN =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

    static Optional<Wrk> program() {
        return Programs.find("wrk").map(Wrk::new);
    }

    PagesRead.Rate asFastAsItCan(URI page, int connections, Duration lasting) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        path.toString(),
                        "--threads=1",
                        "--connections=" + connections,
                        "--duration=" + Math.max(1, lasting.toSeconds()) + "s",
                        "--header=Accept: text/html",
                        "--header=Accept-Encoding: gzip",
                        "--header=Accept-Language: fr",
                        page.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException("wrk ended badly: " + said);
        return read(said);
    }

    static PagesRead.Rate read(String said) throws IOException {
        var rate = RATE.matcher(said);
        if (!rate.find()) throw new IOException("wrk said nothing: " + said);
        var errors = 0L;
        var refused = REFUSED.matcher(said);
        if (refused.find()) errors += Long.parseLong(refused.group(1));
        var broken = BROKEN.matcher(said);
        if (broken.find()) for (var n = 1; n <= broken.groupCount(); n++) errors += Long.parseLong(broken.group(n));
        return new PagesRead.Rate(Double.parseDouble(rate.group(1)), errors);
    }
}
