package fr.concertations.command;

import fr.concertations.bench.Nginx;
import fr.concertations.bench.PagesRead;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One page the site keeps, asked as fast as it can be, beside nginx with the same bytes. */
final class BesideNginx {
    private static final int NGINX_PORT = 8300;
    private static final int ROUNDS = 3;

    private BesideNginx() {}

    /**
     * Requests a second of one cached page, the middle of three measures taken by turns.
     *
     * @param nginx absent when it is not installed
     * @param asking the program that asked both
     */
    record Cached(
            double perSecond,
            @Nullable Double nginx,
            @Nullable Double ratio,
            boolean sameBytes,
            long errors,
            String asking) {}

    /** By turns, so that what else the machine does weighs on both. */
    static Cached measure(URI site, String path, int connections, Duration lasting)
            throws IOException, InterruptedException {
        var ours = new PagesRead(site);
        ours.asFastAsItCan(path, connections, lasting);
        var program = Nginx.program();
        if (program.isEmpty()) {
            var alone = ours.asFastAsItCan(path, connections, lasting);
            return new Cached(alone.perSecond(), null, null, false, alone.errors(), PagesRead.asking());
        }
        try (var nginx = Nginx.like(site, path, program.get(), Ports.freeAbove(NGINX_PORT))) {
            var reference = new PagesRead(nginx.site());
            var here = new double[ROUNDS];
            var there = new double[ROUNDS];
            var errors = 0L;
            for (var round = 0; round < ROUNDS; round++) {
                var asked = ours.asFastAsItCan(path, connections, lasting);
                var compared = reference.asFastAsItCan(path, connections, lasting);
                here[round] = asked.perSecond();
                there[round] = compared.perSecond();
                errors += asked.errors() + compared.errors();
            }
            var mine = middle(here);
            var theirs = middle(there);
            return new Cached(mine, theirs, mine / theirs, nginx.servesAs(site, path), errors, PagesRead.asking());
        }
    }

    private static double middle(double[] measures) {
        var sorted = measures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
