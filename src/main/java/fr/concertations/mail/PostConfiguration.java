package fr.concertations.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Two postmen as soon as there is a mail server; none until then. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class PostConfiguration {
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);
    private static final Duration LONGEST_REST_WHEN_URGENT = Duration.ofSeconds(30);

    @Bean
    LetterMessages letterMessages(
            JavaMailSenderImpl server,
            Sender sender,
            TextLetter text,
            HtmlLetter html,
            Clock clock,
            @Value("${concertations.mail.from:}") String from) {
        return new LetterMessages(server.getSession(), address(from), sender, text, html, clock);
    }

    @Bean
    Deliveries deliveries(
            OutboxRepository letters, Bounces bounces, LetterMessages messages, TransactionTemplate transactions) {
        return new Deliveries(letters, bounces, messages, transactions);
    }

    @Bean
    Postman urgentPostman(
            Deliveries deliveries,
            JavaMailSenderImpl server,
            ServerHealth health,
            Clock clock,
            @Value("${concertations.live:true}") boolean live) {
        return new Postman(true, LONGEST_REST_WHEN_URGENT, deliveries, new Carrier(server), health, clock, live);
    }

    @Bean
    Postman postman(
            Deliveries deliveries,
            JavaMailSenderImpl server,
            ServerHealth health,
            Clock clock,
            @Value("${concertations.live:true}") boolean live) {
        return new Postman(false, LONGEST_REST, deliveries, new Carrier(server), health, clock, live);
    }

    private static InternetAddress address(String from) {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalStateException(
                    "spring.mail.host is set: concertations.mail.from has to be an e-mail address");
        }
    }
}
