package fr.concertations.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.testing.FreePort;
import fr.concertations.testing.Jar;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads when the program cannot start: one French sentence, a number of its own, never a trace. */
class LauncherIT {
    @TempDir
    private Path folder;

    @Test
    void anUnknownOptionIsNamedWithTheNearestOne() throws Exception {
        refused(
                2,
                "Option ou commande inconnue\u202f: --prot. Vouliez-vous dire --port\u202f?",
                "serve",
                "--prot",
                "1");
    }

    @Test
    void anUnknownCommandIsNamed() throws Exception {
        refused(2, "Option ou commande inconnue\u202f: reindexe. Vouliez-vous dire reindex\u202f?", "reindexe");
    }

    @Test
    void aValueThatIsNotANumberIsQuoted() throws Exception {
        refused(2, "La valeur de --port ne peut pas être lue\u202f: abc.", "--port", "abc");
        refused(2, "Un port est un nombre de 1 à 65535, et non 70000.", "--port", "70000");
    }

    @Test
    void aMissingValueIsAskedFor() throws Exception {
        refused(2, "Il manque une valeur\u202f: --data.", "serve", "--data");
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = String.valueOf(taken.getLocalPort());
            refused(4, "Le port " + port + " est déjà pris par un autre programme.", "--data", data(), "--port", port);
        }
    }

    @Test
    void aFolderWhereNothingCanBeWrittenIsNamed() throws Exception {
        var file = Files.createFile(folder.resolve("fichier"));
        refused(10, "ne peut pas être écrit", "serve", "--data", file + "/data");
    }

    @Test
    void dataOfAnotherPostgresqlIsLeftAlone() throws Exception {
        var cluster = Files.createDirectories(folder.resolve("data/postgres/cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
        refused(
                6,
                "ont été écrites par PostgreSQL 17, et cette version de Concertations utilise PostgreSQL 18.",
                "--data",
                data(),
                "--port",
                FreePort.find());
    }

    @Test
    void anUnreachableDatabaseIsNamedWithoutItsPassword() throws Exception {
        var url = "postgres://nous:secret@127.0.0.1:" + FreePort.find() + "/base";
        try (var jar = Jar.start(Map.of("DATABASE_URL", url), "reindex", "--data", data())) {
            assertThat(jar.exitCode()).isEqualTo(7);
            assertThat(jar.said())
                    .contains("/base ne peut pas être utilisée\u202f: le serveur ne répond pas.")
                    .doesNotContain("secret", "\tat ");
        }
    }

    @Test
    void anUnreadableDatabaseAddressIsToldHowToBeWritten() throws Exception {
        try (var jar =
                Jar.start(Map.of("DATABASE_URL", "mysql://ici/base"), "--data", data(), "--port", FreePort.find())) {
            assertThat(jar.exitCode()).isEqualTo(2);
            assertThat(jar.said())
                    .startsWith("DATABASE_URL ne peut pas être lue.")
                    .hasLineCount(1);
        }
    }

    @Test
    void aDatabaseTooOldIsToldWhichVersionIsNeeded() throws Exception {
        try (var old = new OldPostgres("16.4");
                var jar = Jar.start(Map.of("DATABASE_URL", old.url()), "--data", data(), "--port", FreePort.find())) {
            assertThat(jar.exitCode()).isEqualTo(8);
            assertThat(jar.said())
                    .contains("est un PostgreSQL 16\u202f: il faut la version 18 ou une plus récente.")
                    .hasLineCount(1);
        }
    }

    @Test
    void mailWithoutASenderIsRefused() throws Exception {
        try (var jar = Jar.start(Map.of("SMTP_HOST", "smtp.exemple.fr"), "--data", data(), "--port", FreePort.find())) {
            assertThat(jar.exitCode()).isEqualTo(2);
            assertThat(jar.said()).contains("SMTP_HOST est donné sans SMTP_FROM");
        }
    }

    @Test
    void helpIsInFrench() throws Exception {
        try (var jar = Jar.start("help", "serve")) {
            assertThat(jar.exitCode()).isZero();
            assertThat(jar.said())
                    .contains("Usage\u202f: concertations serve", "--port=<port>", "Dossier où tout est gardé");
        }
    }

    private void refused(int code, String sentence, String... arguments) throws IOException, InterruptedException {
        try (var jar = Jar.start(arguments)) {
            assertThat(jar.exitCode()).as(jar.said()).isEqualTo(code);
            assertThat(jar.said()).contains(sentence).doesNotContain("Exception", "\tat ");
            assertThat(jar.said().lines().filter(line -> !line.startsWith("Pour l’aide")))
                    .hasSize(1);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }
}
