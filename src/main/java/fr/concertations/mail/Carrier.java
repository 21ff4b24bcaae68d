package fr.concertations.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server, opened when there are letters and kept as long as there are more. */
final class Carrier {
    private final JavaMailSenderImpl server;
    private @Nullable Transport transport;

    Carrier(JavaMailSenderImpl server) {
        this.server = server;
    }

    /** @return why it cannot be reached, or nothing */
    Optional<Outcome.Broken> connect() {
        try {
            var protocol = Objects.requireNonNullElse(server.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
            var connection = server.getSession().getTransport(protocol);
            connection.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            transport = connection;
            return Optional.empty();
        } catch (MessagingException e) {
            return Optional.of(new Outcome.Broken(SmtpAnswers.kinds(e)));
        }
    }

    Outcome carry(MimeMessage letter) {
        try {
            Objects.requireNonNull(transport).sendMessage(letter, letter.getAllRecipients());
            return new Outcome.Taken();
        } catch (MessagingException e) {
            return SmtpAnswers.outcome(e);
        }
    }

    void close() {
        var open = transport;
        transport = null;
        if (open == null) return;
        try {
            open.close();
        } catch (MessagingException e) {
            // it is closed all the same
        }
    }
}
