package fr.concertations.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * The database of one run: the external one when the environment names it, else the embedded one, left when the program
 * ends and after the application has stopped using it.
 */
final class Database {
    private final DataFolder data;
    private @Nullable EmbeddedDatabase embedded;

    private Database(DataFolder data) {
        this.data = data;
    }

    static DatabaseAddress open(DataFolder data, Map<String, String> environment) throws IOException {
        var external = DatabaseAddress.of(environment);
        if (external.isPresent()) {
            external.get().check();
            return external.get();
        }
        var database = new Database(data);
        SpringApplication.getShutdownHandlers().add(database::leave);
        return database.join();
    }

    private synchronized DatabaseAddress join() throws IOException {
        embedded = EmbeddedDatabase.join(data.postgres());
        return embedded.address();
    }

    private synchronized void leave() {
        try {
            if (embedded != null) embedded.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
