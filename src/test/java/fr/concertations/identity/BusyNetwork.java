package fr.concertations.identity;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** Makes this machine’s network one from which a whole town has just come, in the buckets the nodes share. */
public final class BusyNetwork implements AutoCloseable {
    private static final List<String> HERE = List.of("127.0.0.1", "0:0:0:0:0:0:0:1");

    private final DataSource database;

    /** @param guests how many come in an hour before more is asked */
    public BusyNetwork(DataSource database, int guests) {
        this.database = database;
        var limits = new RateLimits(database, Clock.systemUTC());
        for (var address : HERE)
            for (int n = 0; n < guests; n++) limits.take("guests:" + RateLimits.network(address), guests);
    }

    /** Calm again. */
    @Override
    public void close() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate identity.rate_limit");
        }
    }
}
