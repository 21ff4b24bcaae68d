package fr.concertations.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Where a PostgreSQL database is and how to enter it. */
record DatabaseAddress(String jdbcUrl, String username, String password, boolean isEmbedded) {
    static final int OLDEST_MAJOR = 18;

    /** The external database named by the environment, when there is one. */
    static Optional<DatabaseAddress> of(Map<String, String> environment) {
        var url = environment.getOrDefault("DATABASE_URL", "").strip();
        if (url.isEmpty()) return Optional.empty();
        var inside = read(url);
        return Optional.of(new DatabaseAddress(
                inside.jdbcUrl,
                environment.getOrDefault(
                        "DATABASE_USERNAME", environment.getOrDefault("DATABASE_USER", inside.username)),
                environment.getOrDefault("DATABASE_PASSWORD", inside.password),
                false));
    }

    /** Refuses a database that does not answer or is too old. */
    void check() {
        try (var connection = connect()) {
            var major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST_MAJOR)
                throw new Refusal(ExitCode.DATABASE_TOO_OLD, "command.failure.tooOld", place(), major);
        } catch (SQLException e) {
            throw new Refusal(ExitCode.DATABASE_UNREACHABLE, "command.failure.unreachable", place(), reason(e));
        }
    }

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "8");
        properties.setProperty("ApplicationName", "concertations");
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    /** Without what could be secret. */
    String place() {
        return jdbcUrl.replaceFirst("^jdbc:postgresql:(//)?", "").replaceFirst("\\?.*$", "");
    }

    private static String reason(SQLException e) {
        var state = Optional.ofNullable(e.getSQLState()).orElse("");
        if (state.startsWith("28")) return Sentences.get("command.failure.unreachable.password");
        if (state.equals("3D000")) return Sentences.get("command.failure.unreachable.noSuchDatabase");
        return Sentences.get("command.failure.unreachable.noAnswer");
    }

    /** Accepts {@code jdbc:postgresql://host/db} and {@code postgres://user:password@host/db}. */
    private static DatabaseAddress read(String url) {
        if (url.startsWith("jdbc:postgresql:")) return new DatabaseAddress(url, "", "", false);
        if (!url.startsWith("postgres://") && !url.startsWith("postgresql://")) throw unreadable();
        try {
            var uri = new URI(url);
            if (uri.getHost() == null
                    || uri.getRawPath() == null
                    || uri.getRawPath().length() < 2) throw unreadable();
            var person = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
            return new DatabaseAddress(
                    "jdbc:postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                            + uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()),
                    decoded(person[0]),
                    person.length > 1 ? decoded(person[1]) : "",
                    false);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Refusal unreadable() {
        return new Refusal(ExitCode.UNREADABLE_OPTION, "command.failure.databaseUrl");
    }

    @Override
    public String toString() {
        return place();
    }
}
