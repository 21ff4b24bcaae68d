package fr.concertations.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** One guest in many browsers at once. */
public final class Crowd {
    private static final List<String> POSITIONS = List.of("AGREE", "MIXED", "DISAGREE", "PASS");

    private static final int COMING_AT_ONCE = 8;
    private static final long PATIENCE_SECONDS = 120;

    private Crowd() {}

    /** Opens the same view everywhere, by turns on these sites, then presses an answer in all at the same moment. */
    public static void answersAtOnce(int browsers, List<String> sites, String cookie, String value, String view)
            throws Exception {
        var together = new CyclicBarrier(browsers);
        var coming = new Semaphore(COMING_AT_ONCE);
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var threads = Executors.newFixedThreadPool(browsers)) {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (int n = 0; n < browsers; n++) {
                var visitor = new Visitor(client, sites.get(n % sites.size()), "198.19.0." + (1 + n % 250));
                var position = POSITIONS.get(n % POSITIONS.size());
                visitor.keep(cookie, value);
                tasks.add(() -> {
                    visitor.open(view);
                    var button =
                            visitor.screen().element("data-position", position).orElseThrow();
                    together.await();
                    return visitor.press(button);
                });
            }
            for (var done : threads.invokeAll(tasks)) if (!done.get()) throw new AssertionError("not taken");
        }
    }
}
