package fr.concertations.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL for every test: {@code TEST_DATABASE_URL} (with {@code TEST_DATABASE_USERNAME}, {@code
 * TEST_DATABASE_PASSWORD}), else Testcontainers where Docker answers, else the embedded one. One server per run, one
 * database per application context.
 */
@TestConfiguration(proxyBeanMethods = false)
public class DatabaseForTests {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Bean
    JdbcConnectionDetails databaseOfThisContext() {
        return create();
    }

    @Bean
    DynamicPropertyRegistrar indexOfThisContext() {
        var folder = temporaryFolder().toString();
        return properties -> properties.add("concertations.index-directory", () -> folder);
    }

    private static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("concertations-index");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new empty database on the server of this run. */
    public static Database create() {
        var server = Server.INSTANCE;
        var name = "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create a database on " + server.url(), e);
        }
        return new Database(
                server.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), server.username(), server.password());
    }

    /** Where a database is and how to enter it. */
    public record Database(String url, String username, String password) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    private static final class Server {
        static final Database INSTANCE = start();

        private static Database start() {
            var given = System.getenv("TEST_DATABASE_URL");
            if (given != null)
                return new Database(
                        given,
                        System.getenv().getOrDefault("TEST_DATABASE_USERNAME", "postgres"),
                        System.getenv().getOrDefault("TEST_DATABASE_PASSWORD", ""));
            return dockerAnswers() ? container() : embedded();
        }

        private static boolean dockerAnswers() {
            try {
                return DockerClientFactory.instance().isDockerAvailable();
            } catch (RuntimeException e) {
                return false;
            }
        }

        @SuppressWarnings("resource") // lives as long as the run
        private static Database container() {
            var container = new PostgreSQLContainer("postgres:18");
            container.start();
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
            return new Database(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }

        @SuppressWarnings("resource") // closes itself when the run ends
        private static Database embedded() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "300")
                        .start();
                return new Database(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
