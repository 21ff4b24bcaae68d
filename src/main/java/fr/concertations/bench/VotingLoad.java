package fr.concertations.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Many people who vote at a human pace on one concertation, each from an address and a browser of their own. At the end
 * the site must have as many positions of each as it acknowledged.
 */
public final class VotingLoad {
    private final String site;
    private final String concertation;
    private final int users;
    private final Duration arriving;
    private final Duration lasting;
    private final BooleanSupplier reading;

    /**
     * What came out; times in milliseconds, also of the answers given once everybody had come and of those given while votes
     * were being read and while they were not.
     *
     * @param lastError empty when there was none
     */
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
            double onceAllCameP50,
            double onceAllCameP95,
            double onceAllCameP99,
            long whileRead,
            double whileReadP50,
            double whileReadP95,
            double whileReadP99,
            double whileReadOnceAllCameP50,
            double whileReadOnceAllCameP95,
            double whileReadOnceAllCameP99,
            double atRestP50,
            double atRestP95,
            double atRestP99,
            double openingP50,
            double openingP95,
            double seconds,
            String lastError) {}

    /**
     * @param arriving within which all have come
     * @param lasting from the first to the last answer
     * @param reading whether the site reads votes at this moment
     */
    public VotingLoad(
            String site, String concertation, int users, Duration arriving, Duration lasting, BooleanSupplier reading) {
        this.site = site;
        this.concertation = concertation;
        this.users = users;
        this.arriving = arriving;
        this.lasting = lasting;
        this.reading = reading;
    }

    public Outcome run() throws InterruptedException {
        var began = Instant.now();
        var until = began.plus(lasting);
        var counts = new VotingCounts(began.plus(arriving), reading);
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, users)
                    .mapToObj(n -> new Voter(client, site, concertation, n, counts))
                    .forEach(voter -> people.submit(() -> voter.live(arriving, until)));
        }
        return outcome(counts, Duration.between(began, Instant.now()).toMillis() / 1000.0);
    }

    private Outcome outcome(VotingCounts counts, double seconds) {
        return new Outcome(
                users,
                counts.acknowledged.get(),
                counts.errors.get(),
                counts.lost.get(),
                counts.doubled.get(),
                counts.checked.get(),
                counts.acknowledged.get() / seconds,
                counts.requests.get() / seconds,
                counts.answers.percentile(0.5),
                counts.answers.percentile(0.95),
                counts.answers.percentile(0.99),
                counts.answers.percentile(1),
                counts.answersOnceAllCame.percentile(0.5),
                counts.answersOnceAllCame.percentile(0.95),
                counts.answersOnceAllCame.percentile(0.99),
                counts.answersWhileRead.count(),
                counts.answersWhileRead.percentile(0.5),
                counts.answersWhileRead.percentile(0.95),
                counts.answersWhileRead.percentile(0.99),
                counts.answersWhileReadOnceAllCame.percentile(0.5),
                counts.answersWhileReadOnceAllCame.percentile(0.95),
                counts.answersWhileReadOnceAllCame.percentile(0.99),
                counts.answersAtRest.percentile(0.5),
                counts.answersAtRest.percentile(0.95),
                counts.answersAtRest.percentile(0.99),
                counts.openings.percentile(0.5),
                counts.openings.percentile(0.95),
                seconds,
                counts.lastError());
    }
}
