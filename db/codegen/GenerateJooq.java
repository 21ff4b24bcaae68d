import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/** Starts a throw-away PostgreSQL, applies db/migration and writes one jOOQ package per schema; does nothing when no migration changed. */
public class GenerateJooq {
    static final List<String> SCHEMAS = List.of(
            "identity",
            "territory",
            "charter",
            "debate",
            "contribution",
            "argument",
            "ballot",
            "opinion",
            "moderation",
            "search",
            "synthesis",
            "grid",
            "manifesto",
            "intake",
            "instance",
            "mail",
            "following",
            "newsletter");

    public static void main(String[] args) throws Exception {
        var migrations = Path.of(args[0]);
        var target = Path.of(args[1]);
        var stamp = target.resolve("migrations.sha256");
        var fingerprint = fingerprint(migrations) + SCHEMAS;
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) return;
        try (var postgres = EmbeddedPostgres.builder().start()) {
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(postgres.getJdbcUrl("postgres", "postgres"), target));
        }
        Files.writeString(stamp, fingerprint);
    }

    private static Configuration configuration(String url, Path target) {
        var schemata = SCHEMAS.stream()
                .map(s -> new SchemaMappingType().withInputSchema(s))
                .toList();
        return new Configuration()
                .withJdbc(new Jdbc().withUrl(url).withUser("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withSchemata(schemata))
                        .withGenerate(new Generate().withComments(false))
                        .withTarget(new Target()
                                .withPackageName("fr.concertations.db")
                                .withDirectory(target.toString())));
    }

    private static String fingerprint(Path migrations) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(migrations)) {
            for (var file : files.sorted().toList()) update(digest, file);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, Path file) throws IOException {
        digest.update(file.getFileName().toString().getBytes());
        digest.update(Files.readAllBytes(file));
    }
}
