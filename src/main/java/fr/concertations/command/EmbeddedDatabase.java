package fr.concertations.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The share one process has in the embedded PostgreSQL. The first that needs it starts it, the others join it, the last
 * one out stops it. Each holds a shared lock on a file, which the system frees however the process ends: a server that
 * nobody holds was left behind by a killed process, and is stopped cleanly before a new one starts.
 *
 * @see "docs/adr/ADR-001-embedded-postgresql.md"
 */
final class EmbeddedDatabase implements Closeable {
    private final PostgresCluster cluster;
    private final FileChannel users;
    private final DatabaseAddress address;

    private EmbeddedDatabase(PostgresCluster cluster, FileChannel users, DatabaseAddress address) {
        this.cluster = cluster;
        this.users = users;
        this.address = address;
    }

    static EmbeddedDatabase join(Path folder) throws IOException {
        var cluster = new PostgresCluster(folder);
        cluster.prepare();
        try (var door = open(folder, "door")) {
            door.lock();
            var users = open(folder, "users");
            try {
                return enter(cluster, users);
            } catch (IOException | RuntimeException e) {
                users.close();
                throw e;
            }
        }
    }

    DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        try (var door = open(cluster.folder(), "door")) {
            door.lock();
            users.close();
            try (var others = open(cluster.folder(), "users")) {
                if (isAlone(others)) cluster.stop();
            }
        }
    }

    private static EmbeddedDatabase enter(PostgresCluster cluster, FileChannel users) throws IOException {
        if (isAlone(users)) cluster.stop();
        users.lock(0, Long.MAX_VALUE, true);
        var running = cluster.running();
        return new EmbeddedDatabase(cluster, users, running.isPresent() ? running.get() : cluster.start());
    }

    /** Whether nobody else uses the server; the answer holds as long as the door is locked. */
    private static boolean isAlone(FileChannel users) throws IOException {
        try (var lock = users.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    private static FileChannel open(Path folder, String name) throws IOException {
        return FileChannel.open(
                folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
