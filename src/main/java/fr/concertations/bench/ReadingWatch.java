package fr.concertations.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Sees, from the lock it holds in the database, when the server reads votes. @see fr.concertations.opinion */
public final class ReadingWatch implements AutoCloseable {
    private static final int LOOKS_EVERY_MILLIS = 20;

    private static final String READING = """
            select exists (select from pg_locks
            where locktype = 'advisory' and classid = x'4F50494E'::int::oid and granted)""";

    private final Connection connection;
    private final Durations readings = new Durations();
    private final AtomicReference<@Nullable SQLException> failure = new AtomicReference<>();
    private final Thread looking = new Thread(this::look, "reading-watch");
    private volatile boolean busy;
    private volatile boolean over;

    /** Milliseconds. @param readings begun and ended meanwhile */
    public record Seen(long readings, double median, double longest) {}

    /** @param connection nobody else uses meanwhile */
    public ReadingWatch(Connection connection) {
        this.connection = connection;
        looking.start();
    }

    /** Whether votes were being read a moment ago. */
    public boolean isBusy() {
        return busy;
    }

    /** What ended so far; one under way is not in it. */
    public Seen seen() throws SQLException {
        var failed = failure.get();
        if (failed != null) throw failed;
        return new Seen(readings.count(), readings.percentile(0.5), readings.percentile(1));
    }

    /** Waits until votes are read from beginning to end once. */
    public void awaitReading(Duration most) throws InterruptedException, SQLException {
        var deadline = System.nanoTime() + most.toNanos();
        while (seen().readings() == 0) {
            if (System.nanoTime() > deadline) throw new IllegalStateException("votes were never read");
            TimeUnit.MILLISECONDS.sleep(LOOKS_EVERY_MILLIS);
        }
    }

    private void look() {
        var began = 0L;
        try (var asking = connection.prepareStatement(READING)) {
            while (!over) {
                var now = isReading(asking);
                if (now && !busy) began = System.nanoTime();
                if (!now && busy) readings.add(System.nanoTime() - began);
                busy = now;
                TimeUnit.MILLISECONDS.sleep(LOOKS_EVERY_MILLIS);
            }
        } catch (SQLException e) {
            failure.set(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isReading(PreparedStatement asking) throws SQLException {
        try (var rows = asking.executeQuery()) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    @Override
    public void close() {
        over = true;
        try {
            looking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
