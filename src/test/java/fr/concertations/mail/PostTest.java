package fr.concertations.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.concertations.db.mail.Tables;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.FreePort;
import fr.concertations.testing.MovableClock;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A post office whose postmen go when a test says so, a mail server that fails when told to, and a clock of their own. */
@ApplicationTest
@TestPropertySource(properties = {"concertations.live=false", "logging.level.com.icegreen=off"})
abstract class PostTest {
    static final String FROM = "bonjour@concertations.example";
    static final GreenMail MAIL = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    static final SmtpFaults SERVER;

    private static final int PORT;

    static {
        PORT = freePort();
        MAIL.start();
        SERVER = new SmtpFaults(PORT, MAIL.getSmtp().getPort());
        SERVER.up();
    }

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxRepository letters;

    @Autowired
    OutboxKeeper keeper;

    @Autowired
    Bounces bounces;

    @Autowired
    LetterMessages messages;

    @Autowired
    JavaMailSenderImpl server;

    @Autowired
    ServerHealth health;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    DSLContext dsl;

    final String address = "personne-" + UUID.randomUUID() + "@exemple.fr";

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
        properties.add("concertations.mail.from", () -> FROM);
    }

    @BeforeEach
    void everythingWorks() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        SERVER.works();
        health.works();
        dsl.deleteFrom(Tables.OUTBOX).execute();
    }

    /** Where the server that fails when told to is reached. */
    static int smtpPort() {
        return PORT;
    }

    private static int freePort() {
        try {
            return Integer.parseInt(FreePort.find());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As on another node: with a memory and a connection of its own. */
    Postman postman(boolean urgent) {
        return new Postman(
                urgent,
                Duration.ofMinutes(5),
                new Deliveries(letters, bounces, messages, transactions),
                new Carrier(server),
                health,
                clock,
                false);
    }

    void deliver() {
        postman(true).deliver();
        postman(false).deliver();
    }

    Letter letter() {
        return letterTo(address);
    }

    static Letter letterTo(String to) {
        return Letter.to(to, "test", Locale.FRENCH, "Une nouvelle", LetterBody.of("Il y a du nouveau."));
    }

    boolean post(Letter letter) {
        return Boolean.TRUE.equals(transactions.execute(status -> outbox.post(letter)));
    }

    List<MimeMessage> received() throws Exception {
        return receivedAt(address);
    }

    static List<MimeMessage> receivedAt(String to) throws Exception {
        var received = new ArrayList<MimeMessage>();
        for (var mail : MAIL.getReceivedMessages())
            if (mail.getAllRecipients()[0].toString().equals(to)) received.add(mail);
        return received;
    }

    List<String> states() {
        return statesAt(address);
    }

    List<String> statesAt(String to) {
        return dsl.select(Tables.OUTBOX.STATE)
                .from(Tables.OUTBOX)
                .where(Tables.OUTBOX.ADDRESS_HASH.eq(Hashes.ofAddress(to)))
                .orderBy(Tables.OUTBOX.ID)
                .fetch(Tables.OUTBOX.STATE);
    }
}
