package fr.concertations.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Pages asked of a site, one after the other, as fast as it can, or at a steady rate. */
public record PagesRead(URI site) {
    private static final int OK = 200;
    private static final double SECOND = 1e9;
    private static final long SEED = 20261127;

    /** Milliseconds of answers, and those that were not pages. @param bytes of a page as sent, in the mean */
    public record Times(long count, double p50, double p95, double p99, double longest, double bytes, long errors) {}

    /** One kind of page. */
    public record Kind(String name, Times times) {}

    /** @param perSecond answers */
    public record Rate(double perSecond, long errors) {}

    /** Each kind by itself, one page at a time, once half as many of all kinds have been asked, measured by nobody. */
    public List<Kind> oneByOne(List<PageKind> kinds, int requests) throws IOException {
        var read = new ArrayList<Kind>();
        try (var connection = new KeptConnection(site)) {
            for (var kind : kinds) timed(connection, addresses(connection, kind.paths()), Math.max(1, requests / 2));
            for (var kind : kinds)
                read.add(new Kind(kind.name(), timed(connection, addresses(connection, kind.paths()), requests)));
        }
        return read;
    }

    /** One page from many connections, each asking again as soon as it is answered. */
    public Rate asFastAsItCan(String path, int connections, Duration lasting) throws IOException, InterruptedException {
        var wrk = Wrk.program();
        return wrk.isPresent()
                ? wrk.get().asFastAsItCan(site.resolve(path), connections, lasting)
                : fromHere(path, connections, lasting);
    }

    /** What asks: {@code wrk}, or the sockets of this program, which cost more than what they measure. */
    public static String asking() {
        return Wrk.program().isPresent() ? "wrk" : "sockets";
    }

    /** The first quarter of the time is not counted. */
    private Rate fromHere(String path, int connections, Duration lasting) throws InterruptedException {
        var counted = new AtomicLong();
        var errors = new AtomicLong();
        var began = System.nanoTime();
        var from = began + lasting.toNanos() / 4;
        var until = began + lasting.toNanos();
        var request = KeptConnection.request(site, path);
        all(connections, () -> {
            try (var connection = new KeptConnection(site)) {
                for (var now = System.nanoTime(); now < until; now = System.nanoTime()) {
                    if (connection.status(request) != OK) errors.incrementAndGet();
                    else if (now >= from) counted.incrementAndGet();
                }
            }
            return null;
        });
        return new Rate(counted.get() * SECOND / (until - from), errors.get());
    }

    /**
     * Pages of all kinds, as often as people read them, at a steady rate. What waits because the site is slow counts as its
     * slowness: times begin when the page was due.
     */
    public Times steadily(List<PageKind> kinds, int aSecond, Duration lasting, int connections)
            throws InterruptedException {
        var mix = mix(kinds);
        var durations = new Durations();
        var errors = new AtomicLong();
        var bytes = new AtomicLong();
        var next = new AtomicLong();
        var total = lasting.toSeconds() * aSecond;
        var began = System.nanoTime();
        all(connections, () -> {
            try (var connection = new KeptConnection(site)) {
                for (var n = next.getAndIncrement(); n < total; n = next.getAndIncrement()) {
                    var due = began + n * TimeUnit.SECONDS.toNanos(1) / aSecond;
                    for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                        LockSupport.parkNanos(left);
                    try {
                        var answer = connection.read(mix.get((int) (n % mix.size())));
                        bytes.addAndGet(answer.body().length);
                        if (answer.status() != OK) errors.incrementAndGet();
                    } catch (IOException e) {
                        errors.incrementAndGet();
                    }
                    durations.add(System.nanoTime() - due);
                }
            }
            return null;
        });
        return times(durations, bytes.get(), errors.get());
    }

    /** The first page a site ever serves, in milliseconds. */
    public double first() throws IOException {
        var began = System.nanoTime();
        try (var connection = new KeptConnection(site)) {
            if (connection.read("/").status() != OK) throw new IOException("no home page");
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static Times timed(KeptConnection connection, List<String> paths, int requests) throws IOException {
        var durations = new Durations();
        var bytes = 0L;
        var errors = 0L;
        for (var n = 0; n < requests; n++) {
            var began = System.nanoTime();
            var answer = connection.read(paths.get(n % paths.size()));
            durations.add(System.nanoTime() - began);
            bytes += answer.body().length;
            if (answer.status() != OK) errors++;
        }
        return times(durations, bytes, errors);
    }

    /** Where each page really is: being sent elsewhere is not part of what is measured. */
    private static List<String> addresses(KeptConnection connection, List<String> paths) throws IOException {
        var real = new ArrayList<String>();
        for (var path : paths) real.add(connection.destination(path));
        return real;
    }

    private static Times times(Durations durations, long bytes, long errors) {
        var count = durations.count();
        return new Times(
                count,
                durations.percentile(0.5),
                durations.percentile(0.95),
                durations.percentile(0.99),
                durations.percentile(1),
                count == 0 ? 0 : (double) bytes / count,
                errors);
    }

    /** Ten thousand addresses in the proportions of the kinds, always the same. */
    private List<String> mix(List<PageKind> kinds) {
        var random = new Random(SEED);
        var all = kinds.stream().mapToInt(PageKind::weight).sum();
        var mix = new ArrayList<String>();
        while (mix.size() < 10_000) {
            var drawn = random.nextInt(all);
            for (var kind : kinds) {
                drawn -= kind.weight();
                if (drawn >= 0) continue;
                mix.add(kind.paths().get(random.nextInt(kind.paths().size())));
                break;
            }
        }
        return mix;
    }

    private static void all(int connections, Callable<Void> work) throws InterruptedException {
        try (var people = Executors.newFixedThreadPool(connections)) {
            var asked = new ArrayList<Callable<Void>>();
            for (var n = 0; n < connections; n++) asked.add(work);
            for (var done : people.invokeAll(asked)) done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a connection failed", e.getCause());
        }
    }
}
