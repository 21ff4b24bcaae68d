package fr.concertations.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** The embedded PostgreSQL of one data folder: made when missing, started, stopped, found again. */
final class PostgresCluster {
    private static final String NAME = "concertations";
    private static final long MOST_LOG_BYTES = 10L * 1024 * 1024;

    private final Path folder;
    private final Path cluster;
    private final Path log;
    private final PostgresPassword password;

    PostgresCluster(Path folder) {
        this.folder = folder;
        this.cluster = folder.resolve("cluster");
        this.log = folder.resolve("server.log");
        this.password = new PostgresPassword(folder.resolve("password"));
    }

    /** Creates the folder and refuses files written by another major version, which this one could not read. */
    void prepare() throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x--x")));
        var file = cluster.resolve("PG_VERSION");
        if (!Files.exists(file)) return;
        var version = Files.readString(file).strip();
        if (!version.equals(String.valueOf(DatabaseAddress.OLDEST_MAJOR)))
            throw new Refusal(
                    ExitCode.OTHER_POSTGRESQL_VERSION,
                    "command.failure.otherVersion",
                    cluster,
                    version,
                    DatabaseAddress.OLDEST_MAJOR);
    }

    Path folder() {
        return folder;
    }

    /** The database, when its server runs and answers. */
    Optional<DatabaseAddress> running() throws IOException {
        var server = PostmasterFile.of(cluster).filter(PostmasterFile::ready);
        return server.isPresent() ? Optional.of(address(server.get().port(), NAME)) : Optional.empty();
    }

    DatabaseAddress start() throws IOException {
        var tools = tools();
        if (!Files.exists(cluster)) make(tools);
        var port = freePort();
        try {
            tools.start(cluster, log, settings(port));
        } catch (IOException e) {
            throw new IOException(e.getMessage() + "\n" + Files.readString(log), e);
        }
        makeDatabase(address(port, "postgres"));
        return address(port, NAME);
    }

    /** Returns once everything committed is safe; connections still open are closed. */
    void stop() throws IOException {
        if (PostmasterFile.of(cluster).isEmpty()) return;
        var tools = tools();
        try {
            tools.stop(cluster, "fast");
        } catch (IOException tooSlow) {
            if (PostmasterFile.of(cluster).isPresent()) tools.stop(cluster, "immediate");
        }
    }

    private PostgresTools tools() throws IOException {
        var binaries = PostgresBinaries.unpackedIn(folder);
        password.makeIfMissing();
        if (!Files.exists(log) || Files.size(log) > MOST_LOG_BYTES)
            Files.writeString(log, "", StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        return new PostgresTools(binaries, PostgresAccount.choose(folder), folder);
    }

    /** In a folder aside, renamed when complete: a first start killed half-way leaves nothing to repair. */
    private void make(PostgresTools tools) throws IOException {
        var fresh = folder.resolve("cluster.new");
        FileSystemUtils.deleteRecursively(fresh);
        tools.initdb(fresh, NAME, password.file());
        Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Only this machine may connect, with a password. Refused rows are not quoted in the log: they may be personal. */
    private static String settings(int port) {
        return String.join(
                " -c ",
                "-p " + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=100",
                "log_error_verbosity=terse",
                "log_min_error_statement=panic");
    }

    private static void makeDatabase(DatabaseAddress postgres) throws IOException {
        try (var connection = postgres.connect();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'");
            if (!found.next()) statement.execute("create database " + NAME);
        } catch (SQLException e) {
            throw new IOException("the embedded database does not answer as it should", e);
        }
    }

    private DatabaseAddress address(int port, String database) throws IOException {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + database, NAME, password.read(), true);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
