package fr.concertations.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Servers far away report, in a mailbox of ours, what they could not deliver. */
class BouncesTests extends PostTest {
    private static final String BOX = "retours@concertations.example";

    @Autowired
    DeliveryReports reports;

    @Test
    void aReportOfFailureCondemnsTheAddressAndLeavesTheMailbox() throws Exception {
        post(letter());
        deliver();
        arrives(report("failed", "5.1.1", received().getFirst().getMessageID(), ""));
        mailbox().read();
        assertThat(bounces.isUnreachable(address)).isTrue();
        assertThat(states()).containsExactly("BOUNCED");
        assertThat(left()).isZero();
        bounces.works(address);
        assertThat(bounces.isUnreachable(address)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"delayed,4.4.1,SENT", "failed,4.4.7,BOUNCED", "failed,5.2.2,BOUNCED", "failed,5.7.1,BOUNCED"})
    void whatMayWorkLaterDoesNotCondemnTheAddress(String action, String status, String state) throws Exception {
        post(letter());
        deliver();
        arrives(report(action, status, received().getFirst().getMessageID(), ""));
        mailbox().read();
        assertThat(bounces.isUnreachable(address)).isFalse();
        assertThat(states()).containsExactly(state);
    }

    @Test
    void aReportThatReturnsNothingNamesTheLetterItAnswers() throws Exception {
        post(letter());
        deliver();
        var id = received().getFirst().getMessageID();
        arrives(report("failed", "5.1.1", "<other@exemple.fr>", "In-Reply-To: " + id + "\r\n"));
        mailbox().read();
        assertThat(bounces.isUnreachable(address)).isTrue();
    }

    @Test
    void whatIsNoReportAboutALetterOfOursStaysForPeople() throws Exception {
        arrives("Subject: Bonjour\r\n\r\nUne question.\r\n");
        arrives(report("failed", "5.1.1", "<01990000-0000-7000-8000-000000000000@concertations.example>", ""));
        arrives("Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\nnothing like it\r\n");
        mailbox().read();
        mailbox().read();
        assertThat(left()).isEqualTo(3);
    }

    private BounceMailbox mailbox() {
        MAIL.setUser(BOX, BOX, "secret");
        var settings = new BounceSettings("127.0.0.1", MAIL.getImap().getPort(), BOX, "secret", "INBOX");
        return new BounceMailbox(settings, reports, false);
    }

    private static void arrives(String mail) throws Exception {
        var message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)));
        MAIL.setUser(BOX, BOX, "secret").deliver(message);
    }

    private static int left() throws Exception {
        var user = MAIL.setUser(BOX, BOX, "secret");
        return MAIL.getManagers().getImapHostManager().getInbox(user).getMessageCount();
    }

    private String report(String action, String status, String id, String header) {
        return """
                From: MAILER-DAEMON@far.example
                To: %s
                Subject: Undelivered Mail Returned to Sender
                %sMIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="limit"

                --limit
                Content-Type: text/plain

                Sorry.

                --limit
                Content-Type: message/delivery-status

                Reporting-MTA: dns; far.example

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 no such user

                --limit
                Content-Type: text/rfc822-headers

                Message-ID: %s
                Subject: Une nouvelle

                --limit--
                """.replace("\n", "\r\n").formatted(BOX, header, address, action, status, id);
    }
}
