package fr.concertations.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.concertations.testing.FreePort;
import fr.concertations.testing.Jar;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed again and again while people write: what was acknowledged is there, once, and the site starts by itself. */
class KilledServerIT {
    private static final int KILLS = 6;
    private static final int PEOPLE = 4;

    @TempDir
    private Path data;

    private final Random random = new Random(20261122);
    private final AtomicReference<Writer> writer = new AtomicReference<>();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final Map<String, String> contributions = new ConcurrentHashMap<>();
    private final Map<String, String> positions = new ConcurrentHashMap<>();

    @Test
    void everythingAcknowledgedIsThereOnce() throws Exception {
        begin();
        var scene = writer.get().ask("scene", "scene", "").split(" ");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = IntStream.range(0, PEOPLE)
                    .<Future<?>>mapToObj(p -> threads.submit(() -> write(scene)))
                    .toList();
            for (var kill = 0; kill < KILLS; kill++) killAndBeginAgain(kill % 2 == 1);
            Thread.sleep(500);
            enough.set(true);
            for (var person : writing) person.get();
        }
        writer.get().kill();

        assertThat(contributions).hasSizeGreaterThan(KILLS);
        var port = FreePort.find();
        try (var jar = Jar.start("serve", "--data", data.toString(), "--port", port)) {
            jar.await("prêt");
            var site = "http://localhost:" + port;
            var home = status(site + "/");
            assertThat(home).as(jar.said()).isEqualTo(200);
            var contribution = contributions.values().iterator().next();
            var status = status(site + "/contributions/" + contribution + "/garder-un-guichet-ouvert");
            assertThat(status).as(jar.said()).isEqualTo(200);
            try (var joined = EmbeddedDatabase.join(new DataFolder(data).postgres())) {
                assertThat(rows(joined, "select request_key, id from contribution.item"))
                        .isEqualTo(new TreeMap<>(contributions));
                assertThat(rows(joined, "select contribution_id, choice from ballot.position"))
                        .isEqualTo(new TreeMap<>(positions));
            }
        }
    }

    /** Contributes, takes a position, changes it; asks again what was not acknowledged, as a person would. */
    private Void write(String... scene) throws InterruptedException {
        while (!enough.get()) {
            var key = UUID.randomUUID().toString();
            var contribution = insist("submit", key, scene[0] + " " + scene[1]);
            contributions.put(key, contribution);
            for (var position : new String[] {"AGREE", "DISAGREE"})
                positions.put(
                        contribution,
                        insist("vote", UUID.randomUUID().toString(), contribution + " " + scene[2] + " " + position));
        }
        return null;
    }

    private String insist(String act, String key, String rest) throws InterruptedException {
        while (true) {
            try {
                return writer.get().ask(act, key, rest);
            } catch (IOException notAcknowledged) {
                Thread.sleep(20);
            }
        }
    }

    private void begin() throws Exception {
        var fresh = new Writer(data);
        fresh.awaitReady();
        writer.set(fresh);
    }

    /** @param postgresToo at the same moment, or the application alone, which leaves its PostgreSQL behind */
    private void killAndBeginAgain(boolean postgresToo) throws Exception {
        var before = contributions.size();
        await().pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofMinutes(2))
                .until(() -> contributions.size() >= before + 3);
        Thread.sleep(random.nextInt(400));
        var postgres = PostmasterFile.of(new DataFolder(data).postgres().resolve("cluster"));
        if (postgresToo) ProcessHandle.of(postgres.orElseThrow().pid()).ifPresent(ProcessHandle::destroyForcibly);
        writer.get().kill();
        begin();
    }

    private static Map<String, String> rows(EmbeddedDatabase database, String query) throws SQLException {
        var found = new TreeMap<String, String>();
        try (var connection = database.address().connect();
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next())
                assertThat(found.put(rows.getString(1), rows.getString(2))).isNull();
        }
        return found;
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
