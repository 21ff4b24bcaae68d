package fr.concertations.browser;

import fr.concertations.bench.Filling;
import fr.concertations.identity.Secrets;
import fr.concertations.testing.DatabaseForTests;
import fr.concertations.testing.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The demonstration with a whole consultation poured into its furthest concertation: 145 proposals, 3 593 positions and
 * 614 arguments of a real one, or copies of what is there where that export is absent. One for all tests of a run.
 */
record FilledSite(Jar jar, String site, PublicRoutes routes, String hidden, String leaving) {
    static final String FULLEST =
            "/territoires/grand-sorgue-agglomeration/concertations/combien-d-energie-pour-quels-usages";

    private static final Path REAL = Path.of("../shared/data/exports/cap-collectif/consultation-extrait.csv");
    static final String SLUG = FULLEST.substring(FULLEST.lastIndexOf('/') + 1);
    private static final int ENOUGH = 160;
    private static final String HIDE = "update contribution.item set state = 'HIDDEN' where id = (select i.id "
            + "from contribution.item i join debate.concertation c on c.id = i.concertation_id where c.slug = ? "
            + "order by i.submitted_at desc limit 1) returning id::text";

    private static final String LEAVE = "insert into following.leaving (token_hash, account_id, made_at) "
            + "select ?, id, now() from identity.account limit 1";

    private static final String WRITE = "insert into newsletter.issue "
            + "(concertation_id, subject, body, state, changed_at, number, sent_at) "
            + "select c.id, 'Lettre ' || n, repeat('Voici ce que vous avez **écrit**, et ce qui vient ensuite.' || "
            + "E'\\n\\n- un [lien](https://exemple.fr)\\n- une date\\n\\n', 12), 'SENT', now(), n, now() "
            + "from debate.concertation c, generate_series(1, 25) n where c.slug = ?";

    private static @Nullable FilledSite shared;

    static synchronized FilledSite shared() throws Exception {
        if (shared == null) shared = start();
        return shared;
    }

    private static FilledSite start() throws Exception {
        var data = Files.createTempDirectory("concertations-filled");
        var database = DatabaseForTests.create();
        var environment = Map.of(
                "DATABASE_URL", database.url(),
                "DATABASE_USERNAME", database.username(),
                "DATABASE_PASSWORD", database.password(),
                "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "health,mappings");
        var jar = Jar.serve(environment, data, "--demo");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(jar, data)));
        if (Files.exists(REAL)) pour(environment);
        var hidden = fill(database);
        var management = jar.await("(http://localhost:\\d+)/actuator/health").group(1);
        return new FilledSite(
                jar, jar.site(), PublicRoutes.of(management), "/contributions/" + hidden, leaving(database));
    }

    private static void pour(Map<String, String> environment) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("concertations-import");
        try (var imported = Jar.start(
                environment,
                "import",
                "cap-collectif",
                "--data",
                data.toString(),
                "--concertation",
                SLUG,
                REAL.toString())) {
            if (imported.exitCode() != 0) throw new AssertionError(imported.said());
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** @return a contribution that moderation took out of sight */
    private static String fill(DatabaseForTests.Database database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var write = connection.prepareStatement(WRITE);
                var hide = connection.prepareStatement(HIDE)) {
            new Filling(connection, SLUG).contributions(ENOUGH);
            write.setString(1, SLUG);
            write.executeUpdate();
            hide.setString(1, SLUG);
            try (var hidden = hide.executeQuery()) {
                hidden.next();
                return hidden.getString(1);
            }
        }
    }

    /** @return a way out of letters, as it stands in each of them */
    private static String leaving(DatabaseForTests.Database database) throws SQLException {
        var token = Secrets.token();
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var leave = connection.prepareStatement(LEAVE)) {
            leave.setBytes(1, Secrets.hash("following-leave", token));
            leave.executeUpdate();
        }
        return "/suivi/quitter/" + token;
    }

    private static void stop(Jar jar, Path data) {
        try {
            jar.close();
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            e.printStackTrace();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
