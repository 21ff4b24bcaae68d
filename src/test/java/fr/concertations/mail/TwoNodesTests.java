package fr.concertations.mail;

import static fr.concertations.db.following.Tables.HAPPENING;
import static fr.concertations.db.following.Tables.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.concertations.db.mail.Tables;
import fr.concertations.following.Followed;
import fr.concertations.following.Follows;
import fr.concertations.following.Volume;
import fr.concertations.identity.Actor;
import fr.concertations.synthesis.DocumentKind;
import fr.concertations.synthesis.DocumentPublished;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;

/**
 * Two processes on one database share letters and news; one is killed between the server’s yes and the commit. In a
 * context of its own, whose clock nobody moved: theirs tell the true time.
 */
@TestPropertySource(properties = "spring.application.name=two-nodes")
class TwoNodesTests extends PostTest {
    private static final int LETTERS = 120;
    private static final int READERS = 8;
    private static final int NEWS = 5;
    private static final int LETTERS_WHEN_KILLED = 20;
    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Follows follows;

    @Autowired
    ApplicationEventPublisher events;

    @TempDir
    Path data;

    private Node one;
    private Node other;

    @BeforeEach
    void start() throws Exception {
        dsl.update(HAPPENING).set(HAPPENING.SPREAD, true).execute();
        one = new Node(data.resolve("one"), database, smtpPort());
        other = new Node(data.resolve("other"), database, smtpPort());
        one.awaitReady();
        other.awaitReady();
    }

    @AfterEach
    void stop() throws Exception {
        one.close();
        other.close();
    }

    @Test
    void eachLetterAndEachNewsOnceThenOneIsKilledWhileItSends() throws Exception {
        eachLetterAndEachNewsOnce();
        MAIL.purgeEmailFromAllMailboxes();
        nothingIsLostAndOneLetterIsTwiceAtMost();
    }

    private void eachLetterAndEachNewsOnce() throws Exception {
        for (var i = 0; i < LETTERS; i++) post(letterTo(i + "-" + address));
        var stage = scene.everythingOpen();
        var readers = IntStream.range(0, READERS).mapToObj(i -> reader(stage)).toList();
        for (var version = 1; version <= NEWS; version++) publish(stage, version);
        one.go();
        other.go();
        await().atMost(SOON).until(() -> waiting() == 0 && untold() == 0 && arrived() >= LETTERS + READERS * NEWS);
        other.rest();
        for (var i = 0; i < LETTERS; i++)
            assertThat(receivedAt(i + "-" + address)).hasSize(1);
        for (var reader : readers) {
            assertThat(dsl.fetchCount(NOTICE, NOTICE.ACCOUNT_ID.eq(reader.id().value())))
                    .isEqualTo(NEWS);
            assertThat(receivedAt(reader.email().orElseThrow())).hasSize(NEWS);
        }
    }

    private void nothingIsLostAndOneLetterIsTwiceAtMost() throws Exception {
        var taken = new AtomicInteger();
        var seventhTaken = new CountDownLatch(1);
        var dead = new CountDownLatch(1);
        SERVER.onceAccepted(() -> {
            if (taken.incrementAndGet() != 7) return;
            seventhTaken.countDown();
            try {
                dead.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        for (var i = 0; i < LETTERS_WHEN_KILLED; i++) post(letterTo("tue-" + i + "-" + address));
        assertThat(seventhTaken.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        one.kill();
        dead.countDown();
        SERVER.works();
        assertThat(arrived()).isEqualTo(7);
        assertThat(waiting()).isEqualTo(LETTERS_WHEN_KILLED - 6);
        other.go();
        await().atMost(SOON).until(() -> waiting() == 0);
        var twice = IntStream.range(0, LETTERS_WHEN_KILLED)
                .mapToObj(i -> mailsAt("tue-" + i + "-" + address))
                .peek(mails -> assertThat(mails).isNotEmpty())
                .filter(mails -> mails.size() > 1)
                .toList();
        assertThat(twice).hasSize(1);
        assertThat(twice.getFirst()).hasSize(2);
        assertThat(twice.getFirst().stream().map(TwoNodesTests::messageId).distinct())
                .hasSize(1);
    }

    private Actor reader(Scene.Stage stage) {
        var person = people.citizen();
        follows.follow(person, Followed.of(stage.concertation().id()), Locale.FRENCH);
        follows.choose(person.id(), Volume.ALL);
        return person;
    }

    private void publish(Scene.Stage stage, int version) {
        transactions.executeWithoutResult(status -> events.publishEvent(new DocumentPublished(
                stage.concertation().id(),
                DocumentKind.SYNTHESIS,
                version,
                stage.referent().id())));
    }

    private int waiting() {
        return dsl.fetchCount(Tables.OUTBOX, Tables.OUTBOX.STATE.eq("WAITING"));
    }

    private int untold() {
        return dsl.fetchCount(HAPPENING, HAPPENING.SPREAD.isFalse());
    }

    private static int arrived() {
        return MAIL.getReceivedMessages().length;
    }

    private static List<MimeMessage> mailsAt(String to) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(to))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
