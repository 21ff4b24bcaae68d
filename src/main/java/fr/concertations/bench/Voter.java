package fr.concertations.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * One simulated person without account: comes, reads each contribution before answering, now and then the arguments too,
 * or leaves and comes back; at the end asks the site how many positions it keeps of them.
 */
final class Voter {
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

    private final Visitor visitor;
    private final String view;
    private final VotingCounts counts;
    private final Random random;
    private long mine;

    Voter(HttpClient client, String site, String concertation, int number, VotingCounts counts) {
        this.visitor = new Visitor(client, site, "198.18." + number / BLOCK + "." + (1 + number % BLOCK));
        this.view = "concertations/" + concertation + "/voter";
        this.counts = counts;
        this.random = new Random(number);
    }

    /** @param arriving within which the person comes */
    void live(Duration arriving, Instant until) {
        try {
            Thread.sleep(random.nextLong(Math.max(1, arriving.toMillis())));
            vote(until);
            if (mine > 0) check();
        } catch (IOException | RuntimeException e) {
            counts.failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            counts.requested(visitor.requests());
        }
    }

    private void vote(Instant until) throws IOException, InterruptedException {
        open();
        while (Instant.now().isBefore(until)) {
            Thread.sleep(thinking());
            if (random.nextDouble() < LEAVES) open();
            if (visitor.screen().element(POSITION, POSITIONS.getFirst()).isEmpty()) break;
            if (random.nextDouble() < READS) readArguments();
            if (answered()) mine++;
        }
    }

    /** Half the usual time to one and a half for the reading, and a moment to choose. @return milliseconds */
    private long thinking() {
        var reading = TimeUnit.MINUTES.toMillis(visitor.screen().words()) / READING_SPEED;
        return Math.round(reading * random.nextDouble(FASTEST, SLOWEST))
                + random.nextInt(SHORTEST_CHOICE, LONGEST_CHOICE);
    }

    private void open() throws IOException, InterruptedException {
        var began = System.nanoTime();
        visitor.open(view);
        counts.opened(System.nanoTime() - began);
    }

    private void readArguments() throws IOException, InterruptedException {
        var closed = visitor.screen().element("aria-expanded", "false");
        if (closed.isPresent()) visitor.press(closed.get());
    }

    /** An answer counts as acknowledged when the next statement, or the end, has come. */
    private boolean answered() throws IOException, InterruptedException {
        var before = visitor.screen().values("data-contribution");
        var taken = press(POSITION, one(POSITIONS));
        if (taken && !visitor.screen().values("data-college").isEmpty()) taken = press("data-college", one(COLLEGES));
        var now = visitor.screen().values("data-contribution");
        var acknowledged = taken
                && !now.equals(before)
                && (!now.isEmpty() || visitor.screen().says(ENDED));
        counts.acknowledged(acknowledged);
        return acknowledged;
    }

    private boolean press(String attribute, String value) throws IOException, InterruptedException {
        var element = visitor.screen().element(attribute, value);
        if (element.isEmpty()) return false;
        var wasRead = counts.isRead();
        var began = System.nanoTime();
        var taken = visitor.press(element.get());
        counts.answered(System.nanoTime() - began, wasRead);
        return taken;
    }

    private void check() throws IOException, InterruptedException {
        visitor.open("invite");
        counts.checked(mine, visitor.screen().number(MINE).orElse(0L));
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
