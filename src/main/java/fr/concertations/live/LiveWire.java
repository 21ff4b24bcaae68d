package fr.concertations.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carries wake-ups between nodes by NOTIFY and LISTEN, on one connection of its own. What changed is sent in batches
 * beside the transactions that changed it: a NOTIFY inside each of them would make their commits wait for each other.
 *
 * @see <a href="../../../../../../docs/adr/ADR-006-live-updates.md">ADR-006</a>
 */
@Component
class LiveWire implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LiveWire.class);
    private static final String CHANNEL = "concertations_live";
    private static final Duration BEAT = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
    /** PostgreSQL takes less than 8000 bytes. */
    private static final int LONGEST_PAYLOAD = 7000;

    private final DataSource database;
    private final LiveChanges changes;
    private final LiveTopics topics;
    private final boolean autoStartup;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    LiveWire(
            DataSource database,
            LiveChanges changes,
            LiveTopics topics,
            @Value("${concertations.live:true}") boolean autoStartup) {
        this.database = database;
        this.changes = changes;
        this.topics = topics;
        this.autoStartup = autoStartup;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("live-wire").start(this::keepOpen);
    }

    @Override
    public void stop() {
        running = false;
        var wire = thread;
        if (wire == null) return;
        LockSupport.unpark(wire);
        try {
            wire.join(BEAT.multipliedBy(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return autoStartup;
    }

    private void keepOpen() {
        while (running) {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(true);
                execute(connection, "listen " + CHANNEL);
                topics.tellEverything();
                while (running) beat(connection);
                execute(connection, "unlisten *");
            } catch (SQLException | RuntimeException e) {
                if (!running) return;
                LOG.warn("Live updates are interrupted, trying again: {}", e.getMessage());
                LockSupport.parkNanos(PAUSE_AFTER_FAILURE.toNanos());
            }
        }
    }

    private void beat(Connection connection) throws SQLException {
        for (var payload : payloads(changes.take())) send(connection, payload);
        var heard = connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(BEAT.toMillis()));
        if (heard == null) return;
        for (var notification : heard)
            topics.tell(List.of(notification.getParameter().split(" ")));
    }

    private static void send(Connection connection, String payload) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
            statement.setString(1, CHANNEL);
            statement.setString(2, payload);
            statement.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As few as hold them all. */
    static List<String> payloads(Collection<String> topics) {
        var payloads = new ArrayList<String>();
        var payload = new StringBuilder();
        for (var topic : topics) {
            if (payload.length() + topic.length() >= LONGEST_PAYLOAD) {
                payloads.add(payload.toString());
                payload.setLength(0);
            }
            payload.append(payload.isEmpty() ? "" : " ").append(topic);
        }
        if (!payload.isEmpty()) payloads.add(payload.toString());
        return payloads;
    }
}
