package fr.concertations.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.testing.FreePort;
import fr.concertations.testing.Jar;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A life of a server: greeted, alone on its folder, helped by jobs, stopped properly, left behind, found again. */
class StoppedServerIT {
    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    void stopsProperlyAndStartsAgain() throws Exception {
        var port = FreePort.find();
        try (var jar = Jar.startShipped("serve", "--data", data().toString(), "--port", port)) {
            jar.await("Concertations est prêt\u202f: http://localhost:" + port);
            var health =
                    jar.await("Surveillance\u202f: (http://localhost:\\d+)").group(1) + "/actuator/health/";
            assertThat(answer(health + "liveness")).contains("\"UP\"");
            assertThat(answer(health + "readiness")).contains("\"UP\"");
            assertThat(answer(health.replace("health/", "prometheus"))).contains("jvm_memory_used_bytes");
            assertThat(answer("http://localhost:" + port + "/actuator/health")).doesNotContain("\"UP\"");

            anotherServerIsRefused(port);
            reindexBesideIt();
            assertThat(jar.stop()).isEqualTo(TERMINATED);
            assertThat(jar.said()).doesNotContain("Exception", "\tat ");
        }
        assertThat(postgres()).isEmpty();
        reindexAlone();
        assertThat(postgres()).isEmpty();
        assertThat(databaseLog()).doesNotContain("was interrupted", "not properly shut down");
    }

    @Test
    void jobsKeepTheDatabaseTheyUseAndTheLastOneStopsIt() throws Exception {
        var database = EmbeddedDatabase.join(new DataFolder(data()).postgres());
        var port = FreePort.find();
        try (var jar = serve(port)) {
            jar.await("prêt");
            assertThat(jar.stop()).isEqualTo(TERMINATED);
        }
        assertThat(postgres()).as("still used by the job").isPresent();
        database.close();
        assertThat(postgres()).isEmpty();
    }

    @Test
    void aPostgresqlLeftBehindIsStoppedAndReplaced() throws Exception {
        try (var jar = serve(FreePort.find())) {
            jar.await("prêt");
            jar.kill();
        }
        var orphan = postgres();
        assertThat(orphan).isPresent();
        try (var jar = serve(FreePort.find())) {
            jar.await("prêt");
            assertThat(postgres().orElseThrow().pid()).isNotEqualTo(orphan.get().pid());
        }
        assertThat(postgres()).isEmpty();
        assertThat(databaseLog()).doesNotContain("was interrupted", "not properly shut down");
    }

    @Test
    void aRehearsalOpensPagesAndStopsByItself() throws Exception {
        try (var jar = Jar.start("rehearse", "--data", data().toString())) {
            assertThat(jar.exitCode()).as(jar.said()).isZero();
            assertThat(jar.said()).isEmpty();
        }
        assertThat(postgres()).isEmpty();
    }

    private void anotherServerIsRefused(String port) throws Exception {
        try (var second = serve(FreePort.find())) {
            assertThat(second.exitCode()).isEqualTo(ExitCode.ALREADY_RUNNING.number());
            assertThat(second.said())
                    .startsWith("Concertations tourne déjà sur le dossier " + data())
                    .contains("http://localhost:" + port)
                    .hasLineCount(1);
        }
    }

    private void reindexBesideIt() throws Exception {
        try (var job = Jar.start("reindex", "--data", data().toString())) {
            assertThat(job.exitCode()).as(job.said()).isZero();
            assertThat(job.said()).startsWith("L’index de recherche est reconstruit par le site qui tourne");
        }
    }

    private void reindexAlone() throws Exception {
        try (var job = Jar.start("reindex", "--data", data().toString())) {
            assertThat(job.exitCode()).as(job.said()).isZero();
            assertThat(job.said()).startsWith("L’index de recherche est reconstruit\u202f:");
        }
    }

    private Jar serve(String port) throws IOException {
        return Jar.start("serve", "--data", data().toString(), "--port", port);
    }

    private Path data() {
        return folder.resolve("données de l’essai");
    }

    private Optional<PostmasterFile> postgres() throws IOException {
        return PostmasterFile.of(new DataFolder(data()).postgres().resolve("cluster"));
    }

    private String databaseLog() throws IOException {
        return Files.readString(new DataFolder(data()).postgres().resolve("server.log"));
    }

    private static String answer(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
