package fr.concertations.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Many people who vote at a human pace on one concertation, each from an address and a browser of their own, without
 * account: they come one after the other, read each contribution before they answer, now and then the arguments too, or
 * leave and come back.
 * At the end each asks the site how many positions it has of them, which must be as many as it acknowledged.
 */
public final class VotingLoad {
    private static final List<String> POSITIONS = List.of("AGREE", "AGREE", "MIXED", "DISAGREE", "PASS");
    private static final List<String> COLLEGES =
            List.of("CITIZEN", "CITIZEN", "CITIZEN", "AGENT", "ELECTED", "BUSINESS");
    private static final Pattern MINE = Pattern.compile("(?:(\\d[\\d\\s\\u202F]*)|aucune) position");
    private static final Pattern ENDED = Pattern.compile("^Merci");
    private static final String POSITION = "data-position";
    /** Words a minute of adults who read silently (Brysbaert, 2019, doi:10.1016/j.jml.2019.104047). */
    private static final double READING_SPEED = 238;

    private static final double FASTEST = 0.5;
    private static final double SLOWEST = 1.5;
    private static final int SHORTEST_CHOICE = 1_000;
    private static final int LONGEST_CHOICE = 4_000;
    private static final double LEAVES = 0.1;
    private static final double READS = 0.2;
    private static final int BLOCK = 250;

    private final String site;
    private final String concertation;
    private final int users;
    private final Duration arriving;
    private final Duration lasting;
    private final Durations answers = new Durations();
    private final Durations openings = new Durations();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong errors = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong doubled = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();
    private volatile String lastError = "";

    /** What came out; times in milliseconds. @param lastError empty when there was none */
    public record Outcome(
            int users,
            long acts,
            long errors,
            long lost,
            long doubled,
            long usersChecked,
            double actsPerSecond,
            double requestsPerSecond,
            double p50,
            double p95,
            double p99,
            double max,
            double openingP50,
            double openingP95,
            double seconds,
            String lastError) {}

    /** @param arriving within which all have come @param lasting from the first to the last answer */
    public VotingLoad(String site, String concertation, int users, Duration arriving, Duration lasting) {
        this.site = site;
        this.concertation = concertation;
        this.users = users;
        this.arriving = arriving;
        this.lasting = lasting;
    }

    public Outcome run() throws InterruptedException {
        var began = Instant.now();
        var until = began.plus(lasting);
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, users).forEach(n -> people.submit(() -> live(client, n, until)));
        }
        var seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        return new Outcome(
                users,
                acknowledged.get(),
                errors.get(),
                lost.get(),
                doubled.get(),
                asked.get(),
                answers.count() / seconds,
                requests.get() / seconds,
                answers.percentile(0.5),
                answers.percentile(0.95),
                answers.percentile(0.99),
                answers.percentile(1),
                openings.percentile(0.5),
                openings.percentile(0.95),
                seconds,
                lastError);
    }

    private void live(HttpClient client, int number, Instant until) {
        var random = new Random(number);
        var visitor = new Visitor(client, site, "198.18." + number / BLOCK + "." + (1 + number % BLOCK));
        var mine = 0L;
        try {
            pause(random.nextLong(Math.max(1, arriving.toMillis())));
            open(visitor);
            while (Instant.now().isBefore(until)) {
                pause(thinking(visitor, random));
                if (random.nextDouble() < LEAVES) open(visitor);
                if (visitor.screen().element(POSITION, POSITIONS.getFirst()).isEmpty()) break;
                if (random.nextDouble() < READS) readArguments(visitor);
                if (answered(visitor, random)) mine++;
            }
            check(visitor, mine);
        } catch (IOException | RuntimeException e) {
            errors.incrementAndGet();
            lastError = e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            requests.addAndGet(visitor.requests());
        }
    }

    /** Half the usual time to one and a half for the reading, and a moment to choose. @return milliseconds */
    private static long thinking(Visitor visitor, Random random) {
        var reading = TimeUnit.MINUTES.toMillis(visitor.screen().words()) / READING_SPEED;
        return Math.round(reading * random.nextDouble(FASTEST, SLOWEST))
                + random.nextInt(SHORTEST_CHOICE, LONGEST_CHOICE);
    }

    private void open(Visitor visitor) throws IOException, InterruptedException {
        var began = System.nanoTime();
        visitor.open("concertations/" + concertation + "/voter");
        openings.add(System.nanoTime() - began);
    }

    private static void readArguments(Visitor visitor) throws IOException, InterruptedException {
        var closed = visitor.screen().element("aria-expanded", "false");
        if (closed.isPresent()) visitor.press(closed.get());
    }

    /** An answer counts as acknowledged when the next statement, or the end, has come. */
    private boolean answered(Visitor visitor, Random random) throws IOException, InterruptedException {
        var before = visitor.screen().values("data-contribution");
        var taken = press(visitor, POSITION, one(POSITIONS, random));
        if (taken && !visitor.screen().values("data-college").isEmpty())
            taken = press(visitor, "data-college", one(COLLEGES, random));
        var now = visitor.screen().values("data-contribution");
        if (!taken || now.equals(before) || now.isEmpty() && !visitor.screen().says(ENDED)) {
            errors.incrementAndGet();
            return false;
        }
        acknowledged.incrementAndGet();
        return true;
    }

    private boolean press(Visitor visitor, String attribute, String value) throws IOException, InterruptedException {
        var element = visitor.screen().element(attribute, value);
        if (element.isEmpty()) return false;
        var began = System.nanoTime();
        var taken = visitor.press(element.get());
        answers.add(System.nanoTime() - began);
        return taken;
    }

    private void check(Visitor visitor, long mine) throws IOException, InterruptedException {
        if (mine == 0) return;
        visitor.open("invite");
        long kept = visitor.screen().number(MINE).orElse(0L);
        asked.incrementAndGet();
        lost.addAndGet(Math.max(0, mine - kept));
        doubled.addAndGet(Math.max(0, kept - mine));
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }
}
