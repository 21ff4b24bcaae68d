package fr.concertations.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.concertations.db.mail.Tables;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The mail server is down, slow, refuses or is cut off: no letter is lost, and none told against for what is not its fault. */
@ExtendWith(OutputCaptureExtension.class)
class FailingServerTests extends PostTest {
    private static final Duration A_MINUTE_AND_JITTER = Duration.ofSeconds(67);

    @Autowired
    MeterRegistry metrics;

    @Test
    void anHourWithoutServerLosesNothing(CapturedOutput output) throws Exception {
        var postmen = new Postman[] {postman(true), postman(false)};
        SERVER.down();
        post(letter());
        post(letter().urgentUntil(clock.instant().plus(Duration.ofHours(2))));
        for (var minute = 0; minute < 60; minute++) {
            for (var postman : postmen) postman.deliver();
            clock.forward(Duration.ofMinutes(1));
        }
        assertThat(states()).containsExactly("WAITING", "WAITING");
        assertThat(gauge("concertations.mail.server.down")).isEqualTo(1);
        assertThat(gauge("concertations.mail.late.seconds")).isGreaterThan(3000);
        SERVER.up();
        for (var postman : postmen) postman.deliver();
        clock.forward(Duration.ofMinutes(6));
        for (var postman : postmen) postman.deliver();
        assertThat(received()).hasSize(2);
        assertThat(dsl.fetch(Tables.OUTBOX).getValues(Tables.OUTBOX.REFUSALS)).containsOnly(0);
        assertThat(output.getAll())
                .containsOnlyOnce("takes no letters")
                .containsOnlyOnce("takes letters again")
                .doesNotContain(address);
    }

    @Test
    void aSlowServerHoldsUpNeitherWritersNorWhatIsUrgent() throws Exception {
        SERVER.slow(Duration.ofMillis(700));
        post(letter());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = threads.submit(() -> postman(false).deliver());
            await().until(() -> idleInTransaction() > 0);
            var other = "autre-" + address;
            var began = System.nanoTime();
            post(letterTo(other).urgentUntil(clock.instant().plus(Duration.ofMinutes(10))));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
            SERVER.slow(Duration.ZERO);
            postman(true).deliver();
            assertThat(receivedAt(other)).hasSize(1);
            slow.get();
        }
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatIsRefusedForNowIsTriedAgainLater() throws Exception {
        SERVER.answering(line -> line.startsWith("RCPT") ? "451 4.3.0 try later" : null);
        post(letter());
        deliver();
        deliver();
        assertThat(refusals()).isEqualTo(1);
        SERVER.works();
        deliver();
        assertThat(received()).isEmpty();
        clock.forward(A_MINUTE_AND_JITTER);
        deliver();
        assertThat(received()).hasSize(1);
        assertThat(bounces.isUnreachable(address)).isFalse();
    }

    @Test
    void whatIsRefusedForNearlyThreeDaysIsGivenUp() {
        SERVER.answering(line -> line.startsWith("RCPT") ? "450 mailbox busy" : null);
        post(letter());
        for (var hour = 0; hour < 80; hour++) {
            deliver();
            clock.forward(Duration.ofHours(1));
            if (hour == 55) assertThat(states()).containsExactly("WAITING");
        }
        assertThat(states()).containsExactly("FAILED");
        assertThat(bounces.isUnreachable(address)).isFalse();
    }

    @Test
    void whatIsRefusedForGoodFailsAtOnce(CapturedOutput output) {
        SERVER.answering(line -> line.startsWith("RCPT") ? "550 5.1.1 <" + address + "> unknown" : null);
        post(letter());
        deliver();
        assertThat(states()).containsExactly("FAILED");
        assertThat(dsl.fetchCount(Tables.OUTBOX, Tables.OUTBOX.ADDRESS.isNotNull()))
                .isZero();
        assertThat(bounces.isUnreachable(address)).isTrue();
        assertThat(output.getAll()).contains("the mail server said 5.1.1").doesNotContain(address);
    }

    @Test
    void anAddressThatDoesNotWorkGetsOnlyWhatIsUrgentForAMonth() throws Exception {
        bounces.heard(Hashes.ofAddress(address), Status.of(550, ""));
        post(letter());
        post(letter().urgentUntil(clock.instant().plus(Duration.ofMinutes(10))));
        deliver();
        assertThat(states()).containsExactly("WITHHELD", "SENT");
        assertThat(received()).hasSize(1);
        clock.forward(Duration.ofDays(31));
        post(letter());
        deliver();
        assertThat(received()).hasSize(2);
    }

    @Test
    void aRefusedContentDoesNotCondemnTheAddress() {
        SERVER.answering(line -> line.equals(".") ? "554 5.6.0 not like this" : null);
        post(letter());
        deliver();
        assertThat(states()).containsExactly("FAILED");
        assertThat(bounces.isUnreachable(address)).isFalse();
    }

    @Test
    void aServerThatWantsNoneOfOurMailIsNotTheFaultOfALetter() throws Exception {
        for (var refusal : new String[] {"MAIL 550 5.7.1 who are you", "RCPT 530 5.7.0 authenticate first"}) {
            var command = refusal.substring(0, 4);
            SERVER.answering(line -> line.startsWith(command) ? refusal.substring(5) : null);
            var to = UUID.randomUUID() + "@exemple.fr";
            post(letterTo(to));
            deliver();
            assertThat(health.isDown()).isTrue();
            assertThat(statesAt(to)).containsExactly("WAITING");
            SERVER.works();
            clock.forward(Duration.ofSeconds(12));
            deliver();
            assertThat(receivedAt(to)).hasSize(1);
            assertThat(health.isDown()).isFalse();
        }
    }

    @Test
    void aLetterThatCannotBeWrittenKeepsNoOtherFromLeaving(CapturedOutput output) throws Exception {
        var nowhere = "nowhere " + UUID.randomUUID();
        post(letterTo(nowhere));
        post(letter());
        deliver();
        assertThat(received()).hasSize(1);
        assertThat(statesAt(nowhere)).containsExactly("WAITING");
        assertThat(output.getAll()).contains("could not be written").doesNotContain(nowhere);
    }

    @Test
    void aLetterCutOffBeforeItWasTakenIsSentAgain() throws Exception {
        SERVER.answering(line -> line.equals(".") ? "" : null);
        post(letter());
        deliver();
        assertThat(states()).containsExactly("WAITING");
        SERVER.works();
        clock.forward(Duration.ofSeconds(12));
        deliver();
        assertThat(received()).hasSize(1);
        assertThat(refusals()).isZero();
    }

    @Test
    void whoeverIsKilledBetweenAcceptanceAndCommitCausesOneDuplicateAndNoLoss() throws Exception {
        SERVER.onceAccepted(this::killTheTransaction);
        post(letter());
        postman(false).deliver();
        assertThat(states()).containsExactly("WAITING");
        SERVER.works();
        for (var i = 0; i < 3; i++) postman(false).deliver();
        assertThat(states()).containsExactly("SENT");
        assertThat(received()).hasSize(2);
        assertThat(received().get(0).getMessageID()).isEqualTo(received().get(1).getMessageID());
    }

    /** A database that fails again and again must not have the same letter sent each time. */
    @Test
    void whoeverSurvivesALostDatabaseRemembersWhatWasTaken() throws Exception {
        SERVER.onceAccepted(this::killTheTransaction);
        var postman = postman(false);
        post(letter());
        postman.deliver();
        assertThat(states()).containsExactly("WAITING");
        postman.deliver();
        assertThat(states()).containsExactly("SENT");
        assertThat(received()).hasSize(1);
    }

    private double gauge(String name) {
        return metrics.get(name).gauge().value();
    }

    private void killTheTransaction() {
        dsl.fetch("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and state = 'idle in transaction'
                """);
    }

    private int idleInTransaction() {
        return dsl.fetchSingle("""
                        select count(*)::int from pg_stat_activity
                        where datname = current_database() and state = 'idle in transaction'
                        """).get(0, Integer.class);
    }

    private int refusals() {
        return dsl.select(Tables.OUTBOX.REFUSALS)
                .from(Tables.OUTBOX)
                .where(Tables.OUTBOX.ADDRESS_HASH.eq(Hashes.ofAddress(address)))
                .fetchSingle(Tables.OUTBOX.REFUSALS);
    }
}
