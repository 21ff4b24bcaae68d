package fr.concertations.bench;

import fr.concertations.search.SearchQuery;
import fr.concertations.search.SearchService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Acts that arrive at a steady pace, each looked for from its commit until it is found. */
final class Arrivals {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Connection connection;
    private final SearchService search;
    private final ConcurrentLinkedQueue<Act> waiting = new ConcurrentLinkedQueue<>();
    private final Durations visible = new Durations();
    private final AtomicReference<@Nullable SQLException> failure = new AtomicReference<>();

    private record Act(String title, long committed) {}

    Arrivals(Connection connection, SearchService search) {
        this.connection = connection;
        this.search = search;
    }

    /** @return how long each took to be found */
    Durations run(int aSecond, Duration lasting) throws SQLException, InterruptedException {
        var writing = Thread.ofPlatform().start(() -> write(aSecond, lasting));
        while (writing.isAlive() || !waiting.isEmpty()) {
            var first = waiting.peek();
            if (first == null || !found(first)) {
                LockSupport.parkNanos(PAUSE_NANOS);
                continue;
            }
            visible.add(System.nanoTime() - first.committed);
            waiting.remove();
        }
        writing.join();
        var failed = failure.get();
        if (failed != null) throw failed;
        return visible;
    }

    private void write(int aSecond, Duration lasting) {
        var began = System.nanoTime();
        var every = TimeUnit.SECONDS.toNanos(1) / aSecond;
        try {
            for (var number = 0; number * every < lasting.toNanos(); number++) {
                LockSupport.parkNanos(began + number * every - System.nanoTime());
                var title = "arrivage" + number;
                SearchFilling.act(connection, title);
                waiting.add(new Act(title, System.nanoTime()));
            }
        } catch (SQLException e) {
            failure.set(e);
        }
    }

    private boolean found(Act act) {
        if (System.nanoTime() - act.committed > LONGEST.toNanos())
            throw new IllegalStateException(act.title + " is not found");
        return search.search(new SearchQuery(act.title, Map.of(), 1), Set.of())
                        .hits()
                        .total()
                > 0;
    }
}
